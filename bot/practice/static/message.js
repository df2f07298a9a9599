// One message as a piece of the page. Texts of others only ever become text nodes.

import { moment, say, size, timeOfDay, wholeTime } from "./words.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

// Offsets are in UTF-16 units, as are those of JavaScript's strings.
function formatted(text, entities, act, start = 0, end = text.length) {
  const pieces = [];
  let rest = entities;
  while (rest.length) {
    const first = rest[0];
    const until = Math.min(first.offset + first.length, end);
    const inside = rest.slice(1).filter((other) => other.offset < until);
    pieces.push(between(text.slice(start, first.offset), pieces.at(-1), first));
    const words = text.slice(first.offset, until);
    pieces.push(marked(first, words, formatted(text, inside, act, first.offset, until), act));
    start = until;
    rest = rest.slice(1 + inside.length);
  }
  pieces.push(between(text.slice(start, end), pieces.at(-1), null));
  return pieces.map(unbroken);
}

// A line may begin after a button, as browsers see it, but not with the full stop of a sentence.
function unbroken(piece, index, pieces) {
  const before = pieces[index - 1];
  const mark = typeof piece === "string" && isButton(before) ? /^[.,:;!?)]+/.exec(piece)?.[0] : null;
  if (mark) return piece.slice(mark.length);
  const next = pieces[index + 1];
  const own = typeof next === "string" && isButton(piece) ? /^[.,:;!?)]+/.exec(next)?.[0] : null;
  return own ? element("span", { class: "unbroken" }, piece, own) : piece;
}

const isButton = (piece) => piece instanceof Element && piece.matches("button.command");

// A block stands on lines of its own; the line breaks that set it apart are not shown twice.
function between(text, before, entity) {
  const after = before instanceof Element && before.matches("blockquote, pre");
  const ahead = entity !== null && /^(pre|.*blockquote)$/.test(entity.type);
  return text.slice(after && text.startsWith("\n") ? 1 : 0).replace(ahead ? /\n$/ : /$^/, "");
}

function marked(entity, words, children, act) {
  const tag = TAGS[entity.type];
  if (tag) return element(tag, {}, ...children);
  if (entity.type === "bot_command") return commandButton(words, act);
  if (entity.type === "text_link") return link(entity.url, children, act);
  if (entity.type === "url") return link(words, children, act);
  if (entity.type === "email") return link(`mailto:${words}`, children, act);
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "date_time") return momentOf(entity, children, act);
  return element("span", {}, ...children);
}

// Without a format the words stay as they are; a long look shows the moment as the page says it.
function momentOf({ unix_time: unix, date_time_format: format = "" }, children, act) {
  const at = new Date(unix * 1000).toISOString();
  const words = /^r?$/.test(format) ? children : [moment(unix, format, act.language())];
  return element("time", { class: "moment", datetime: at, title: wholeTime(at) }, ...words);
}

function commandButton(words, act) {
  const button = element("button", { type: "button", class: "command" }, words);
  button.addEventListener("click", () => act.say(words));
  return button;
}

function spoiler(children) {
  const cover = element("button", { type: "button", class: "spoiler", "aria-label": say("spoiler") });
  cover.append(element("span", { "aria-hidden": "true" }, ...children));
  cover.addEventListener("click", () => cover.replaceWith(element("span", {}, ...children)));
  return cover;
}

export function link(address, children, act, look = null) {
  const payload = act.startPayload(address);
  if (payload !== null) {
    const button = element("button", { type: "button", class: look ?? "command" }, ...children);
    button.addEventListener("click", () => act.start(payload));
    return button;
  }
  const safe = /^(https?:|mailto:|tel:|tg:)/i.test(address) ? address : `https://${address}`;
  const hint = element("span", { class: "hidden" }, ` (${say("opens")})`);
  const attributes = { href: safe, target: "_blank", rel: "noopener noreferrer", class: look };
  return element("a", attributes, ...children, hint);
}

function buttonOf(message, button, act) {
  const look = `key ${button.style ?? ""}`.trim();
  if (button.url) return link(button.url, [button.text], act, look);
  const node = element("button", { type: "button", class: look }, button.text);
  if (button.callback_data) {
    node.dataset.callback = button.callback_data;
    node.addEventListener("click", () => act.tap(message.id, button.callback_data, node));
  } else if (button.copy_text) {
    node.addEventListener("click", () => act.copy(button.copy_text.text));
  }
  return node;
}

function picture(message) {
  const alt = message.text.split("\n")[0] || say("photo"); // the whole caption stands below
  const image = element("img", { src: message.photo.url, alt, loading: "lazy" });
  return element("a", { href: message.photo.url, target: "_blank", class: "photo" }, image);
}

function fileLine(file, name) {
  const words = [element("span", { class: "file-name" }, name), element("span", {}, size(file.size))];
  return element("a", { href: file.url, download: file.name, class: "file" }, ...words);
}

function placeLine(place, act) {
  const { latitude, longitude } = place.location;
  const at = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  const address = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}`;
  const name = place.venue ? `${place.venue.title}, ${place.venue.address}` : at;
  return element("p", { class: "place" }, `${name} `, link(address, [say("map")], act));
}

function* parts(message, act) {
  if (message.forwarded) yield element("p", { class: "aside" }, say("forwarded", { name: message.forwarded }));
  if (message.photo) yield picture(message);
  if (message.file) yield fileLine(message.file, message.file.name);
  if (message.voice) yield fileLine(message.voice, say("voice"));
  if (message.place) yield placeLine(message.place, act);
  if (message.contact) {
    const { first_name, phone_number } = message.contact;
    yield element("p", { class: "place" }, `${say("contact")}: ${first_name} ${phone_number}`);
  }
  if (message.text) {
    yield element("div", { class: "words" }, ...formatted(message.text, message.entities, act));
  }
}

// The bot speaks the person's language, whatever that of the page.
export function messageNode(message, { name, language }, act) {
  const who = element("span", { class: "hidden" }, `${message.mine ? name : say("bot")}: `);
  const bubble = element("div", { class: "bubble" }, who, ...parts(message, act), foot(message, act));
  const rows = message.rows.map((row) =>
    element("div", { class: "keys" }, ...row.map((button) => buttonOf(message, button, act))));
  const look = message.mine ? "message mine" : "message";
  const attributes = { class: look, lang: language, "data-message-id": message.id };
  return element("article", attributes, bubble, ...rows);
}

function foot(message, act) {
  const line = element("p", { class: "foot" });
  if (message.mine && message.is_text) {
    const edit = element("button", { type: "button", class: "quiet edit" }, say("edit"));
    edit.addEventListener("click", () => act.edit(message));
    line.append(edit);
  }
  // As in Telegram: a bot's cards change all the time, and it is not said of them.
  if (message.edited && message.mine) line.append(element("span", {}, say("edited")));
  line.append(element("time", { datetime: message.at }, timeOfDay(message.at)));
  return line;
}
