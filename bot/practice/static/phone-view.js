// How one person's phone looks: drawn again whenever what the person sees, or the language, changes.

import { element, messageNode } from "./message.js";
import { say, wholeDay } from "./words.js";

export const ANSWER_MS = 15000;

export class PhoneView {
  constructor(key) {
    this.key = key;
    this.node = document.getElementById("phone").content.cloneNode(true).firstElementChild;
    this.node.dataset.person = key;
    this.shown = new Map();
    this.known = null;
    this.read = new Set();
    this.opened = null;
    this.actedAt = -ANSWER_MS;
  }

  find(selector) {
    return this.node.querySelector(selector);
  }

  draw(view) {
    this.view = view;
    const name = view.name;
    this.node.setAttribute("aria-label", name);
    this.find("h2").textContent = name;
    this.find(".avatar").textContent = name[0];
    this.find(".role").textContent = say(`role_${view.key}`);
    const label = this.openGroup ? `${name}: ${this.openGroup.title}` : say("log", { name });
    this.find(".log").setAttribute("aria-label", label);
    this.find(".block").textContent = say("block");
    this.find(".block").hidden = !view.started || view.blocked;
    this.drawComposer(view);
    this.drawPinned(view);
    this.drawMenu(view.commands);
    this.drawAnswers(view.answers);
    this.drawChats(view);
    this.drawGroup();
    const fresh = this.countFresh(view);
    this.drawMessages(view, fresh);
    return fresh;
  }

  get openGroup() {
    return this.view.groups?.find((group) => group.id === this.opened) ?? null;
  }

  openChat(id) {
    this.opened = id;
    this.draw(this.view);
    this.toEnd();
  }

  // Who reads groups has a row to choose the chat in: the one with the bot, and each group. As long
  // as the bot is in none of them only who may let it in has the row.
  drawChats(view) {
    const row = this.find(".chats");
    row.hidden = !view.groups.some((one) => one.has_bot || one.leads || one.messages.length);
    row.setAttribute("aria-label", `${view.name}: ${say("chats")}`);
    for (const message of this.openGroup?.messages ?? []) this.read.add(message.id);
    const chats = [{ id: null, title: say("bot"), messages: [] }, ...view.groups];
    const wanted = JSON.stringify([this.openGroup?.id, ...chats.map((one) => [one.title, this.unread(one)])]);
    if (row.dataset.drawn === wanted) return;
    const focused = [...row.children].indexOf(document.activeElement);
    row.dataset.drawn = wanted;
    row.replaceChildren(...chats.map((one) => this.chatButton(one)));
    if (focused >= 0) row.children[focused]?.focus();
  }

  chatButton(chat) {
    const chosen = chat.id === (this.openGroup?.id ?? null);
    const count = this.unread(chat);
    const badge = element("span", { class: "badge", "aria-label": say("unread", { count }) }, String(count));
    const look = { type: "button", class: "quiet", "aria-pressed": String(chosen) };
    const button = element("button", look, chat.title, ...(count ? [" ", badge] : []));
    button.addEventListener("click", () => this.openChat(chat.id));
    return button;
  }

  unread(chat) {
    return chat.messages.filter((one) => !this.read.has(one.id)).length;
  }

  drawGroup() {
    const group = this.openGroup;
    this.find(".of-group").hidden = !group;
    if (!group) return;
    for (const part of [".gate", ".composer", ".answers", ".menu", ".pinned"]) this.find(part).hidden = true;
    this.find(".of-group p").textContent = say(group.has_bot ? "with_bot" : "without_bot");
    this.find(".of-group button").textContent = say(group.has_bot ? "remove_bot" : "add_bot");
    this.find(".of-group button").hidden = !group.leads;
  }

  countFresh(view) {
    const all = [view, ...view.groups].flatMap((one) => one.messages);
    const fresh = all.filter((one) => !one.mine && this.known !== null && !this.known.has(one.id));
    this.known = new Set(all.map((one) => one.id));
    return fresh.length;
  }

  drawComposer(view) {
    const shut = view.blocked || !view.started;
    this.find(".gate").hidden = !shut;
    this.find(".composer").hidden = shut;
    if (!shut && this.passing) {
      this.passing = false;
      this.find("textarea").focus();
    }
    this.find(".gate p").textContent = say(view.blocked ? "blocked" : "empty", { name: view.name });
    this.find(".gate > button").textContent = say(view.blocked ? "unblock" : "start");
    this.find(".by-link").hidden = view.blocked;
    this.find(".by-link input").setAttribute("aria-label", say("by_link"));
    this.find(".by-link input").placeholder = say("by_link");
    this.find(".by-link button").textContent = say("open_link");
    this.find("textarea").setAttribute("aria-label", say("write"));
    this.find("textarea").placeholder = say("placeholder");
    this.find(".line button").textContent = say("send");
    this.find(".send-place").textContent = say("place");
    this.find(".attach span").textContent = say("attach");
    this.find(".open-menu").textContent = say("menu");
    this.find(".editing span").textContent = say("editing");
    this.find(".editing button").textContent = say("cancel");
    this.find(".typing").textContent = say("typing");
    this.find("dialog h3").textContent = say("alert");
    this.find("dialog").setAttribute("aria-label", `${view.name}: ${say("alert")}`);
    this.find("dialog button").textContent = say("ok");
  }

  drawPinned(view) {
    const pinned = view.messages.find((message) => message.id === view.pinned);
    this.find(".pinned").hidden = !pinned;
    this.find(".pinned").textContent = pinned ? `${say("pinned")}: ${pinned.text.split("\n")[0]}` : "";
  }

  showPinned() {
    this.find(`[data-message-id="${this.view.pinned}"]`)?.scrollIntoView({ block: "center" });
  }

  drawMenu(commands) {
    this.find(".menu h3").textContent = say(commands.length ? "menu_title" : "menu_empty");
    const lines = commands.map(([name, description]) => {
      const words = [element("strong", {}, `/${name}`), " ", element("span", {}, description)];
      const button = element("button", { type: "button" }, ...words);
      button.addEventListener("click", () => {
        this.toggleMenu(false, true);
        this.do("say", { text: `/${name}` });
      });
      return element("li", {}, button);
    });
    this.find(".menu ul").replaceChildren(...lines);
  }

  drawAnswers(rows) {
    const box = this.find(".answers");
    box.hidden = !rows.length || this.view.blocked;
    box.replaceChildren(...rows.map((row) => element("div", { class: "keys" }, ...row.map((one) => {
      const button = element("button", { type: "button", class: "key" }, one.text);
      button.addEventListener("click", () => {
        if (one.contact) this.do("contact");
        else if (one.location) this.do("location");
        else this.do("say", { text: one.text });
      });
      return button;
    }))));
  }

  // Only what has changed is drawn anew, so that a screen reader hears only what is new.
  drawMessages(view, fresh) {
    const messages = (this.openGroup ?? view).messages;
    const log = this.find(".log");
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
    const before = new Set(this.shown.keys());
    let day = "";
    const wanted = [];
    if (!messages.length && view.about && !this.openGroup) {
      wanted.push(this.piece("about", view.about, () => element("p", { class: "about" }, view.about)));
    }
    for (const message of messages) {
      const today = wholeDay(message.at);
      if (today !== day) wanted.push(this.piece(`day ${today}`, today, () => element("p", { class: "day" }, today)));
      day = today;
      wanted.push(this.piece(String(message.id), JSON.stringify([message, say("edit")]),
        () => messageNode(message, view, this.act)));
    }
    const keep = new Set(wanted);
    for (const [id, { node }] of this.shown) {
      if (!keep.has(node)) { node.remove(); this.shown.delete(id); }
    }
    wanted.forEach((node, index) => {
      if (log.children[index] !== node) log.insertBefore(node, log.children[index] ?? null);
    });
    if (messages.at(-1) && !messages.at(-1).mine) this.find(".typing").hidden = true;
    // Whoever has just pressed a button further up wants to see what came of it.
    const answered = fresh > 0 && performance.now() - this.actedAt < ANSWER_MS;
    if (atEnd || answered || !before.size) this.toEnd();
  }

  piece(id, signature, make) {
    const old = this.shown.get(id);
    if (old?.signature === signature) return old.node;
    const node = make();
    if (old) this.replace(old.node, node);
    this.shown.set(id, { node, signature });
    return node;
  }

  // The focus stays where it was: on the same button, or else on the first one in its place.
  replace(old, node) {
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceWith(node);
    if (!focused) return;
    const data = focused.dataset.callback;
    const same = [...node.querySelectorAll("[data-callback]")].find((one) => one.dataset.callback === data);
    (same ?? node.querySelector(".key") ?? this.find(".log")).focus({ preventScroll: true });
  }

  toEnd() {
    const log = this.find(".log");
    requestAnimationFrame(() => { log.scrollTop = log.scrollHeight; });
    for (const image of log.querySelectorAll("img")) {
      if (!image.complete) image.addEventListener("load", () => { log.scrollTop = log.scrollHeight; }, { once: true });
    }
  }
}
