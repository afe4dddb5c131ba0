type Theme = "system" | "light" | "dark";

const NEXT: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };

/** Light, dark, or as the system has it; kept in this browser. */
class Look {
  theme = $state<Theme>((document.documentElement.dataset.theme as Theme | undefined) ?? "system");

  turn(): void {
    this.theme = NEXT[this.theme];
    if (this.theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = this.theme;
    try {
      if (this.theme === "system") localStorage.removeItem("theme");
      else localStorage.setItem("theme", this.theme);
    } catch {
      // Storage may be forbidden: then the choice holds until the page is left.
    }
  }
}

export const look = new Look();
