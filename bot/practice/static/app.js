// Puts the page together and keeps it up to date.

import { element } from "./message.js";
import { Phone } from "./phone.js";
import { choose, fillIn, language, languages, loadWords, say, wholeTime } from "./words.js";

const phones = new Map();
const unread = new Map();
const byId = (id) => document.getElementById(id);
let clock = null;
let others = null;
let pressed = false;
let selected = null;

function drawClock(view) {
  clock = view;
  byId("now").textContent = wholeTime(view.now);
  byId("now").dateTime = view.now;
  const due = view.due ? say("due", { time: wholeTime(view.due) }) : say("due_none");
  if (byId("due").textContent !== due) byId("due").textContent = due;
  document.querySelector("[data-move=due]").disabled = !view.due;
}

// Nothing is told before the button was pressed for the first time.
function drawOthers(view) {
  others = view;
  byId("others").setAttribute("aria-disabled", String(view.busy));
  const key = view.busy ? "others_busy" : view.asked ? "others_done" : "others_none";
  const told = pressed || view.asked ? say(key, view) : "";
  if (byId("others-told").textContent !== told) byId("others-told").textContent = told;
}

async function letOthersAnswer() {
  if (others?.busy) return;
  pressed = true;
  await fetch("/practice/others", { method: "POST" });
}

async function move(step) {
  const body = step === "due" ? { to: "due" } : { minutes: Number(step) };
  await fetch("/practice/clock", {
    method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" },
  });
}

function drawPerson(view, { first = false } = {}) {
  const fresh = phones.get(view.key).draw(view);
  if (!first && view.key !== selected) unread.set(view.key, (unread.get(view.key) ?? 0) + fresh);
  drawTabs();
}

function drawTabs() {
  for (const tab of byId("tabs").children) {
    const phone = phones.get(tab.dataset.tab);
    const count = unread.get(tab.dataset.tab) ?? 0;
    tab.setAttribute("aria-pressed", String(tab.dataset.tab === selected));
    const badge = element("span", { class: "badge", "aria-label": say("unread", { count }) }, String(count));
    tab.replaceChildren(phone.view.name.split(" ")[0], ...(count ? [" ", badge] : []));
  }
}

function select(key) {
  selected = key;
  unread.delete(key);
  for (const [name, phone] of phones) phone.node.classList.toggle("selected", name === key);
  drawTabs();
  phones.get(key).toEnd();
}

function drawAll(state) {
  byId("offline").hidden = true;
  for (const view of state.people) {
    if (!phones.has(view.key)) addPhone(view, state.bot.username);
    phones.get(view.key).draw(view);
  }
  select(selected ?? state.people[0].key);
  drawClock(state.clock);
  drawOthers(state.others);
}

function addPhone(view, botUsername) {
  const phone = new Phone(view, botUsername);
  phones.set(view.key, phone);
  byId("phones").append(phone.node);
  const tab = element("button", { type: "button", "data-tab": view.key });
  tab.addEventListener("click", () => select(view.key));
  byId("tabs").append(tab);
}

function redraw() {
  fillIn(document);
  document.title = say("title");
  for (const phone of phones.values()) phone.draw(phone.view);
  if (clock) drawClock(clock);
  if (others) drawOthers(others);
  drawTabs();
}

function offerLanguages() {
  const list = byId("language");
  list.replaceChildren(...languages().map(([code, name]) => element("option", { value: code }, name)));
  list.value = language();
  list.addEventListener("change", () => { choose(list.value); redraw(); });
}

function listen() {
  const stream = new EventSource("/practice/stream");
  const on = (event, act) => stream.addEventListener(event, ({ data }) => act(JSON.parse(data)));
  on("state", drawAll);
  on("person", drawPerson);
  on("clock", drawClock);
  on("others", drawOthers);
  on("answer", (answer) => phones.get(answer.key).answer(answer));
  on("typing", ({ key }) => phones.get(key).typing());
  stream.addEventListener("error", () => { byId("offline").hidden = false; });
}

await loadWords();
fillIn(document);
document.title = say("title");
offerLanguages();
byId("others").addEventListener("click", letOthersAnswer);
for (const button of document.querySelectorAll("[data-move]")) {
  button.addEventListener("click", () => move(button.dataset.move));
}
listen();
