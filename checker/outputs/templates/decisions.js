"use strict";
// Decisions: kept in this browser where it lets a page keep anything, and written out as decisions.yaml.
(() => {
  const bar = document.getElementById("bar");
  const cards = Array.from(document.querySelectorAll(".card[data-id]"));

  // Copying needs no permission where the text is selected first; some browsers have the newer way switched off for files.
  window.checkerCopy = async (text, button) => {
    let done = false;
    try {
      await navigator.clipboard.writeText(text);
      done = true;
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      field.className = "hidden";
      document.body.append(field);
      field.select();
      done = document.execCommand("copy");
      field.remove();
    }
    const label = button.dataset.label || (button.dataset.label = button.textContent);
    button.textContent = done ? "Copied" : "Copying is switched off here";
    setTimeout(() => (button.textContent = label), 1500);
  };
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.checkerCopy(button.parentElement.querySelector("pre").textContent, button));
  }
  if (!bar || !cards.length) return;

  const store = `checker decisions ${bar.dataset.story}`;
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem(store)) || {};
  } catch { /* nothing kept, or keeping is switched off: the decisions last as long as the page is open */ }
  const keep = () => {
    try {
      localStorage.setItem(store, JSON.stringify(kept));
    } catch { /* as above */ }
  };
  const given = new Map(cards.map((card) => {
    const { status = "", reason = "", by = "", until = "" } = card.dataset;
    return [card, { status, reason, by, until }];
  }));
  const stateOf = (card) => {
    const state = { ...given.get(card), ...kept[card.dataset.id] };
    return { ...state, reason: (state.reason || "").trim() };
  };
  const words = { confirmed: "Confirmed", dismissed: "Dismissed", asked: "Reporter asked" };

  const show = (card) => {
    const { status, reason } = stateOf(card);
    card.dataset.status = status || "";
    for (const name of Object.keys(words)) card.classList.toggle(name, status === name);
    card.classList.toggle("decided", Boolean(status));
    for (const button of card.querySelectorAll("[data-decide]")) {
      button.setAttribute("aria-pressed", String(button.dataset.decide === status));
    }
    const note = card.querySelector("[data-note]");
    if (note.value.trim() !== (reason || "").trim()) note.value = reason || "";
    let label = card.querySelector(".decision");
    if (!status) return label && label.remove();
    if (!label) {
      label = document.createElement("span");
      label.className = "decision";
      card.querySelector(".label").append(" ", label);
    }
    label.textContent = words[status] + (reason ? `: ${reason}` : "");
  };
  const progress = () => {
    const decided = cards.filter((card) => card.dataset.status).length;
    bar.querySelector("[name=progress]").value = `${decided} of ${cards.length} decided`;
    document.dispatchEvent(new Event("checker:decided"));
  };
  const change = (card, changed) => {
    kept[card.dataset.id] = { ...stateOf(card), ...changed };
    keep();
    show(card);
    progress();
  };
  window.checkerDecide = (card, status) => change(card, { status: stateOf(card).status === status ? "" : status });

  // A text in double quotation marks is written in YAML as in JSON.
  const quoted = (text) => JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const yaml = () => {
    const decided = cards.filter((card) => stateOf(card).status);
    const lines = ["# Decisions on what checker found. Use them with: checker check … --decisions decisions.yaml",
      `story: ${quoted(bar.dataset.story)}`, decided.length ? "decisions:" : "decisions: []"];
    for (const card of decided) {
      const { status, reason, by, until } = stateOf(card);
      lines.push(`  - id: ${quoted(card.dataset.id)}`, `    status: ${status}`);
      if (reason) lines.push(`    reason: ${quoted(reason)}`);
      if (by) lines.push(`    by: ${quoted(by)}`);
      if (until) lines.push(`    until: ${until}`);
      lines.push(`    about: ${quoted(card.dataset.about)}`);
    }
    return `${lines.join("\n")}\n`;
  };

  for (const card of cards) {
    card.querySelector(".work").prepend(document.getElementById("decide").content.cloneNode(true));
    card.addEventListener("click", (event) => {
      const button = event.target.closest("[data-decide]");
      if (button) window.checkerDecide(card, button.dataset.decide);
    });
    card.querySelector("[data-note]").addEventListener("input", (event) => change(card, { reason: event.target.value }));
    show(card);
  }
  bar.querySelector("[data-export]").addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([yaml()], { type: "application/yaml" }));
    link.download = "decisions.yaml";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  bar.querySelector("[data-copy-yaml]").addEventListener("click", (event) => window.checkerCopy(yaml(), event.currentTarget));
  bar.hidden = false;
  progress();
})();
