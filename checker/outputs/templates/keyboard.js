"use strict";
// The keys of a working editor; none of them is the only way to do a thing.
(() => {
  const bar = document.getElementById("bar");
  const cards = () => Array.from(document.querySelectorAll(".card:not([hidden])"));
  const current = () => document.activeElement.closest(".card") || document.querySelector(".card.current:not([hidden])");
  const goTo = (card) => {
    if (!card) return;
    for (const other of document.querySelectorAll(".card.current")) other.classList.remove("current");
    card.classList.add("current");
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "start", behavior: "instant" });
  };
  const step = (by) => {
    const all = cards();
    const at = all.indexOf(current());
    if (at >= 0) return goTo(all[Math.min(Math.max(at + by, 0), all.length - 1)]);
    // The first one below the top of the window, or above it.
    const below = all.findIndex((card) => card.getBoundingClientRect().top > 0);
    goTo(all[by > 0 ? (below < 0 ? 0 : below) : Math.max(0, (below < 0 ? all.length : below) - 1)]);
  };
  const nextOpen = () => {
    const all = cards();
    const from = all.indexOf(current()) + 1;
    goTo([...all.slice(from), ...all.slice(0, from)].find((card) => !card.dataset.status));
  };
  const marks = Array.from(document.querySelectorAll(".text mark.differs[id]"));
  const stepMark = (by) => {
    const at = marks.findIndex((mark) => `#${mark.id}` === location.hash);
    const mark = at >= 0 ? marks[at + by]
      : by > 0 ? marks.find((one) => one.getBoundingClientRect().top > innerHeight / 3)
      : marks.findLast((one) => one.getBoundingClientRect().top < innerHeight / 3);
    if (mark) location.hash = mark.id;
  };
  const help = () => {
    const keys = document.getElementById("keys");
    keys.hidden = !keys.hidden;
    bar.querySelector("[data-help]").setAttribute("aria-expanded", String(!keys.hidden));
  };
  let back = null;
  const open = (card) => {
    const link = card && card.querySelector(".odd figcaption a");
    if (!link) return;
    back = card;
    location.hash = link.hash;
  };
  const comeBack = () => {
    const card = back;
    back = null;
    goTo(card);
  };
  const decide = (status) => {
    const card = current();
    if (card) window.checkerDecide(card, status);
  };
  const writeNote = () => {
    const note = current() && current().querySelector("[data-note]");
    if (note) note.focus();
  };
  const search = () => {
    const field = document.querySelector("#tools [name=q]");
    field.focus();
    field.scrollIntoView({ block: "center", behavior: "instant" });
  };
  const keys = {
    j: () => step(1), k: () => step(-1), c: () => decide("confirmed"), d: () => decide("dismissed"), a: () => decide("asked"),
    n: writeNote, "]": () => stepMark(1), "[": () => stepMark(-1), "?": help, "/": search,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const writing = event.target.closest("input, textarea, select");
    if (event.key === "Escape" && writing) return goTo(writing.closest(".card")) || writing.blur();
    if (writing) return;
    if (event.key === "Enter" && event.target.matches(".card")) return event.preventDefault(), open(event.target);
    if (event.key === "Backspace" && back) return event.preventDefault(), comeBack();
    const act = bar && !bar.hidden && keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest(".card");
    if (!card || card.classList.contains("current")) return;
    for (const other of document.querySelectorAll(".card.current")) other.classList.remove("current");
    card.classList.add("current");
  });
  if (!bar) return;
  bar.querySelector("[data-next]").addEventListener("click", nextOpen);
  bar.querySelector("[data-help]").addEventListener("click", help);
})();
