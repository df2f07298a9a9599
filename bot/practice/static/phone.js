// What one person does with their phone.

import { ANSWER_MS, PhoneView } from "./phone-view.js";
import { say } from "./words.js";

const TOAST_MS = 4000;
const TYPING_MS = 5000;

async function post(path, body) {
  const json = !(body instanceof FormData);
  const response = await fetch(`/practice/people/${path}`, {
    method: "POST",
    body: json ? JSON.stringify(body) : body,
    headers: json ? { "Content-Type": "application/json" } : {},
  });
  const result = await response.json().catch(() => ({ error: response.statusText }));
  if (!response.ok) throw new Error(result.error ?? response.statusText);
  return result;
}

export class Phone extends PhoneView {
  constructor(view, botUsername) {
    super(view.key);
    this.view = view;
    this.botUsername = botUsername;
    this.waiting = new Map();
    this.early = new Set();
    this.editedId = null;
    this.passing = false;
    this.listen();
  }

  listen() {
    const text = this.find("textarea");
    this.find(".composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit(text);
    });
    text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit(text);
    });
    this.find(".block").addEventListener("click", () => this.do("block"));
    this.find(".gate > button").addEventListener("click", () => this.passGate());
    this.find(".by-link").addEventListener("submit", (event) => {
      event.preventDefault();
      this.comesByLink(this.find(".by-link input"));
    });
    this.find(".pinned").addEventListener("click", () => this.showPinned());
    this.find(".send-place").addEventListener("click", () => this.sendPlace(text));
    this.find(".of-group button").addEventListener("click", () => this.letsBot());
    this.find(".open-menu").addEventListener("click", () => this.toggleMenu());
    this.find(".editing button").addEventListener("click", () => this.stopEditing());
    this.find("input[type=file]").addEventListener("change", (event) => this.sendFile(event.target));
    this.node.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.find(".menu").hidden) this.toggleMenu(false, true);
    });
  }

  async do(action, body = {}) {
    this.actedAt = performance.now();
    try {
      return await post(`${this.key}/${action}`, body);
    } catch (error) {
      this.toast(say("failed", { reason: error.message }));
      return null;
    }
  }

  get act() {
    return {
      say: (text) => this.do("say", { text }),
      start: (payload) => this.startsBy(payload),
      tap: (id, data, button) => this.tap(id, data, button),
      copy: (text) => this.copy(text),
      edit: (message) => this.startEditing(message),
      startPayload: (address) => this.startPayload(address),
      language: () => this.view.language || "en",
    };
  }

  // A link to this very bot starts it here, as it would in Telegram.
  startPayload(address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    const mine = url?.hostname === "t.me" && url.pathname === `/${this.botUsername}`;
    return mine ? url.searchParams.get("start") ?? "" : null;
  }

  async submit(field) {
    const text = field.value.trim();
    if (!text) return;
    const sent = this.editedId === null
      ? await this.do("say", { text })
      : await this.do("edit", { message_id: this.editedId, text });
    if (sent) this.stopEditing();
  }

  async sendFile(input) {
    const [file] = input.files;
    if (!file) return;
    const form = new FormData();
    form.append("caption", this.find("textarea").value.trim());
    form.append("file", file);
    if (await this.do("send", form)) this.stopEditing();
    input.value = "";
  }

  // A point in degrees that stands in the field, such as 65.01, 25.47; else one in Helsinki.
  async sendPlace(field) {
    const found = /(-?\d+\.\d+)[,;\s]+(-?\d+\.\d+)/.exec(field.value);
    const point = found ? { latitude: Number(found[1]), longitude: Number(found[2]) } : {};
    if (await this.do("location", point) && found) this.stopEditing();
  }

  // Whoever leads a group lets the bot in, and out again.
  letsBot() {
    const group = this.openGroup;
    return this.do(group.has_bot ? "remove_bot" : "add_bot", { group: group.id });
  }

  // A link to the bot leads from a group into the chat with the bot.
  startsBy(payload) {
    this.openChat(null);
    return this.do("start", { payload });
  }

  async tap(messageId, data, button) {
    button.setAttribute("aria-busy", "true");
    const result = await this.do("tap", { message_id: messageId, data });
    const done = () => button.removeAttribute("aria-busy");
    if (!result || this.early.has(result.tap)) return done();
    this.waiting.set(result.tap, done);
    setTimeout(() => this.settle(result.tap), ANSWER_MS);
  }

  settle(tap) {
    this.waiting.get(tap)?.();
    this.waiting.delete(tap);
  }

  answer({ tap, text, alert }) {
    this.early.add(tap);
    this.settle(tap);
    if (text && alert) this.alert(text);
    else if (text) this.toast(text);
  }

  alert(text) {
    const dialog = this.find("dialog");
    dialog.querySelector("p").textContent = text;
    if (!dialog.open) dialog.showModal();
  }

  toast(text) {
    const toast = this.find(".toast");
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => { toast.hidden = true; }, TOAST_MS);
  }

  typing() {
    const line = this.find(".typing");
    line.hidden = false;
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => { line.hidden = true; }, TYPING_MS);
  }

  async copy(text) {
    await navigator.clipboard.writeText(text).catch(() => null);
    this.toast(say("copied", { text }));
  }

  startEditing(message) {
    this.editedId = message.id;
    this.find(".editing").hidden = false;
    this.find("textarea").value = message.text;
    this.find("textarea").focus();
  }

  stopEditing() {
    this.editedId = null;
    this.find(".editing").hidden = true;
    this.find("textarea").value = "";
  }

  toggleMenu(open = this.find(".menu").hidden, back = false) {
    this.find(".menu").hidden = !open;
    this.find(".open-menu").setAttribute("aria-expanded", String(open));
    this.toEnd();
    if (open) this.find(".menu button")?.focus();
    if (back) this.find(".open-menu").focus();
  }

  // The field gets the focus when it appears: the gate's own button goes away under one's fingers.
  passGate() {
    this.passing = true;
    return this.do(this.view.blocked ? "unblock" : "start");
  }

  // Whoever has got a link or has read a QR code begins with what stands in it.
  comesByLink(field) {
    const payload = this.startPayload(field.value.trim());
    if (!payload) return this.toast(say("no_link"));
    field.value = "";
    this.passing = true;
    return this.do("start", { payload });
  }
}
