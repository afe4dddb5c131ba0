import { DOMParser, type Document as XmlDocument, type Element } from "@xmldom/xmldom";

/**
 * XML as an independent parser reads it; it throws at whatever is wrong with it, but not at U+FFFD, which may mean
 * something else there.
 */
export const parsedXml = (text: string): XmlDocument =>
  new DOMParser({
    onError: (level, message) => {
      if (!message.startsWith("Unicode replacement character")) throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, "text/xml");

export const elements = (of: XmlDocument | Element, name: string): Element[] => [...of.getElementsByTagName(name)];
export const childText = (of: Element, name: string): string | null => elements(of, name)[0]?.textContent ?? null;
