// The page's own words, in the language that is chosen on the page.

const LOCALES = { "fi": "fi", "fi-simple": "fi", "sv": "sv-FI", "en": "en-GB" };
const ZONE = "Europe/Helsinki";
const KEPT_AS = "practice-language";

let all = {};
let chosen = "fi";

export async function loadWords() {
  all = await (await fetch("/static/words.json")).json();
  const wished = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(KEPT_AS);
  choose(wished in all ? wished : "fi");
}

export function choose(language) {
  chosen = language;
  localStorage.setItem(KEPT_AS, language);
  document.documentElement.lang = LOCALES[language];
}

export const language = () => chosen;

export const languages = () => Object.entries(all).map(([code, words]) => [code, words.language_name]);

export function say(key, values = {}) {
  const text = all[chosen][key] ?? "";
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function fillIn(root) {
  for (const node of root.querySelectorAll("[data-word]")) node.textContent = say(node.dataset.word);
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", say(node.dataset.label));
  }
}

const shown = (at, options) =>
  new Intl.DateTimeFormat(LOCALES[chosen], { timeZone: ZONE, ...options }).format(new Date(at));

export const wholeTime = (at) =>
  shown(at, {
    weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit",
  });

export const timeOfDay = (at) => shown(at, { hour: "2-digit", minute: "2-digit" });

export const wholeDay = (at) =>
  shown(at, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

// What Telegram makes of a moment: weekday, short or long date, short or long time.
export function moment(unix, format, language) {
  const parts = {
    ...(format.includes("w") && { weekday: "long" }),
    ...(format.includes("d") && { day: "numeric", month: "numeric", year: "numeric" }),
    ...(format.includes("D") && { day: "numeric", month: "long", year: "numeric" }),
    ...(/[tT]/.test(format) && { hour: "2-digit", minute: "2-digit" }),
    ...(format.includes("T") && { second: "2-digit" }),
  };
  return new Intl.DateTimeFormat(language, { timeZone: ZONE, ...parts }).format(new Date(unix * 1000));
}

export function size(bytes) {
  const [unit, amount] = bytes < 1e6 ? ["kilobyte", Math.max(bytes / 1e3, 0.1)] : ["megabyte", bytes / 1e6];
  const options = { style: "unit", unit, maximumFractionDigits: amount < 10 ? 1 : 0 };
  return new Intl.NumberFormat(LOCALES[chosen], options).format(amount);
}
