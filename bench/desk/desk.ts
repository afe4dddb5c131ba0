// npm run bench:desk -- STORE [abc]: how fast the desk is on a store's record, beside a bare static page of the same
// server.
//   (a) the first view: from an empty browser to its entries on the screen; the JavaScript that it needs, gzipped
//   (b) filters: what the page of statements asks when a filter is chosen, at the 95th percentile
//   (c) scrolling: the longest time between two frames
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium, HOW_TO_GET_ONE } from "../../scripts/chromium.mjs";
import { namesOf, question } from "./names.js";
import { serve } from "./server.js";
import { median, ms, quantile, timed } from "./times.js";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const ROUNDS = 7;
const QUESTIONS = 220;
const SCROLLS = 150;

const [store, only = "abc"] = process.argv.slice(2);
if (store === undefined) throw new Error("Name a store: npm run bench:desk -- FOLDER.");

/** Opens an address in a browser that has nothing of it yet, until something is shown. */
async function opened(browser: Browser, url: string, shown: string | null): Promise<{ took: number; script: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (answer) => {
    if (/\.js($|\?)/.test(answer.url())) bodies.push(answer.body());
  });
  const took = await timed(async () => {
    await page.goto(url, { waitUntil: shown === null ? "load" : "commit" });
    if (shown !== null) await page.waitForSelector(shown, { state: "visible", timeout: 120_000 });
  });
  const script = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await context.close();
  return { took, script };
}

/** (a) */
async function firstView(browser: Browser, url: string): Promise<void> {
  const bare: number[] = [];
  const desk: { took: number; script: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push((await opened(browser, `${url}/assets/icon.svg`, null)).took);
    desk.push(await opened(browser, `${url}/`, ".columns[aria-busy=false] h2"));
  }
  const times = desk.map(({ took }) => took);
  console.log(
    `(a) a bare static file ${ms(median(bare))}; the first view ${ms(median(times))}, slowest ` +
      `${ms(Math.max(...times))} (under 1000 ms is asked); JavaScript for it ${(desk[0].script / 1024).toFixed(1)} ` +
      "KB gzipped (under 120 is asked)",
  );
}

/** (b) */
async function filters(url: string): Promise<void> {
  const names = await namesOf(url);
  for (const path of ["statements", "facets", "positions", "meetings", "discrepancies"]) {
    const times: { took: number; asked: string }[] = [];
    for (let n = 0; n < QUESTIONS; n++) {
      const asked = question(names, n);
      times.push({ took: await timed(async () => (await fetch(`${url}/v1/${path}?${asked}`)).arrayBuffer()), asked });
    }
    const worst = times.reduce((a, b) => (b.took > a.took ? b : a));
    const took = times.map((one) => one.took);
    console.log(
      `(b) /v1/${path.padEnd(14)} median ${ms(quantile(took, 0.5))}, 95 % below ${ms(quantile(took, 0.95))} (300 ` +
        `ms is asked), slowest ${ms(worst.took)}: ${worst.asked}`,
    );
  }
}

/** (c) Turns the wheel over a long list, and watches the frames. */
async function scrolling(browser: Browser, url: string): Promise<void> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(`${url}/statements`);
  await page.waitForSelector("[data-entry]");
  await page.mouse.move(720, 600);
  await watchFrames(page);
  for (let n = 0; n < SCROLLS; n++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(16);
  }
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
  console.log(
    `(c) scrolling ${SCROLLS} turns of the wheel: ${frames.length} frames, 99 % below ` +
      `${ms(quantile(frames, 0.99))}, longest ${ms(Math.max(...frames))} (50 ms is asked), over 50 ms ` +
      `${frames.filter((frame) => frame > 50).length}`,
  );
  await page.context().close();
}

/** As text: what compiles this file would put names of its own into a function. */
const watchFrames = (page: Page): Promise<unknown> =>
  page.evaluate(
    `(() => {
      const frames = [];
      let last = performance.now();
      const next = () => {
        const now = performance.now();
        frames.push(now - last);
        last = now;
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
      globalThis.frames = frames;
    })()`,
  );

const executablePath = findChromium();
if (!executablePath) throw new Error(HOW_TO_GET_ONE);
const begun = performance.now();
const server = await serve(store);
console.log(`    the server answers after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
const browser = await chromium.launch({ executablePath, headless: true, args: ARGS });
try {
  if (only.includes("a")) await firstView(browser, server.url);
  if (only.includes("b")) await filters(server.url);
  if (only.includes("c")) await scrolling(browser, server.url);
} finally {
  await browser.close();
  await server.end();
}
