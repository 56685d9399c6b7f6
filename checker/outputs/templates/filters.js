"use strict";
// Filters and sorting of the claims and the cards. What is chosen stands in the address, behind "#?".
(() => {
  const form = document.getElementById("tools");
  if (!form) return;
  const field = (name) => form.elements.namedItem(name);
  const names = ["q", "level", "kind", "source", "reading", "decision", "sort"];
  const columns = Array.from(field("source").options, (option) => option.value).slice(1);
  const readings = Array.from(field("reading").options, (option) => option.value).slice(1);
  const fold = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const levels = ["error", "warning", "note"];
  const verdicts = ["discrepant", "unclear", "single-source", "consistent", "silent"];

  const bodies = Array.from(document.querySelectorAll(".matrix tbody"));
  const rows = bodies.flatMap((body) => Array.from(body.querySelectorAll("tr[id]"), (row, at) => {
    const cells = Array.from(row.cells).slice(1);
    return {
      row, body, at, kind: row.dataset.kind,
      level: levels.find((level) => row.classList.contains(level)) || "none",
      verdict: verdicts.find((verdict) => row.classList.contains(verdict)),
      cells: cells.map((cell) => readings.find((reading) => cell.classList.contains(reading))),
      text: "",
    };
  }));
  const cards = Array.from(document.querySelectorAll(".card"), (card) => ({
    card, level: card.dataset.level, kind: card.dataset.kind, articles: card.dataset.articles.split(" "), text: "",
    row: (card.querySelector(".label a.index") || { hash: "" }).hash.slice(1),
  }));
  const cardsOf = new Map();
  for (const one of cards) cardsOf.set(one.row, [...(cardsOf.get(one.row) || []), one]);
  // The text of an element is asked for once somebody searches: a large report has a great deal of it.
  const textOf = (one, element) => (one.text = one.text || fold(element.textContent));

  const chosen = () => Object.fromEntries(names.map((name) => [name, field(name).value.trim()]));
  const isDecided = (card, wanted) => (card.dataset.status || "open") === wanted;

  const rowFits = (one, want, words) => {
    const at = columns.indexOf(want.source);
    if (want.level && one.level !== want.level) return false;
    if (want.kind && one.kind !== want.kind) return false;
    if (want.reading && !(at < 0 ? one.cells.includes(want.reading) : one.cells[at] === want.reading)) return false;
    if (at >= 0 && !want.reading && one.cells[at] === "silent") return false;
    if (want.decision && !(cardsOf.get(one.row.id) || []).some(({ card }) => isDecided(card, want.decision))) return false;
    return words.every((word) => textOf(one, one.row).includes(word));
  };
  const cardFits = (one, want, words) =>
    (!want.level || one.level === want.level) && (!want.kind || one.kind === want.kind) &&
    (!want.source || one.articles.includes(want.source)) &&
    (!want.decision || isDecided(one.card, want.decision)) &&
    words.every((word) => textOf(one, one.card).includes(word));

  const order = (want) => {
    const at = Math.max(0, columns.indexOf(want.source));
    const by = {
      level: (one) => [...levels, "none"].indexOf(one.level),
      kind: (one) => one.kind,
      verdict: (one) => verdicts.indexOf(one.verdict),
      source: (one) => ["differs", "unclear", "hedged", "vague", "agrees", "silent"].indexOf(one.cells[at]),
    }[want.sort];
    const sorted = by
      ? [...rows].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : a.at - b.at))
      : [...rows].sort((a, b) => a.at - b.at);
    for (const body of bodies) body.append(...sorted.filter((one) => one.body === body).map((one) => one.row));
    return bodies.flatMap((body) => sorted.filter((one) => one.body === body));
  };

  const more = document.getElementById("more");
  const AT_ONCE = 100; // rows of a large table that are laid out before somebody asks for all
  let whole = !more;
  let sorting = "";
  let ordered = rows;
  const apply = () => {
    const want = chosen();
    const words = fold(want.q).split(/\s+/).filter(Boolean);
    const key = want.sort && `${want.sort} ${want.source}`;
    if (key !== sorting) ordered = order(want);
    sorting = key;
    let shown = 0, found = 0;
    for (const one of ordered) {
      const fits = rowFits(one, want, words);
      shown += fits;
      const later = fits && !whole && shown > AT_ONCE;
      one.row.hidden = !fits || later;
      one.row.classList.toggle("later", later);
    }
    if (more) {
      more.hidden = whole || shown <= AT_ONCE;
      more.firstElementChild.textContent = `Show all ${shown} claims`;
      document.querySelector(".matrix").classList.remove("waiting");
    }
    for (const body of bodies) {
      const heading = body.querySelector("tr.group");
      if (heading) heading.hidden = !body.querySelector("tr[id]:not([hidden])");
    }
    for (const one of cards) {
      one.card.hidden = !cardFits(one, want, words);
      found += !one.card.hidden;
    }
    for (const shelf of document.querySelectorAll(".shelf")) shelf.hidden = !shelf.querySelector(".card:not([hidden])");
    const all = names.every((name) => !want[name]);
    field("count").value = all
      ? `${rows.length} claims, ${cards.length} discrepancies`
      : `${shown} of ${rows.length} claims, ${found} of ${cards.length} discrepancies`;
    form.classList.toggle("narrowed", !all);
    document.dispatchEvent(new Event("checker:filtered"));
  };

  const link = () => {
    const want = chosen();
    const query = new URLSearchParams(names.filter((name) => want[name]).map((name) => [name, want[name]]));
    return query.size ? `#?${query}` : "";
  };
  const read = () => {
    if (!location.hash.startsWith("#?")) return;
    const query = new URLSearchParams(location.hash.slice(2));
    for (const name of names) {
      field(name).value = query.get(name) || "";
      if (field(name).selectedIndex < 0) field(name).value = "";
    }
    apply();
  };
  // A link to something that a filter hides brings it back.
  const reveal = () => {
    if (location.hash.startsWith("#?")) return read();
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      whole = true;
      form.reset();
      apply();
      target.scrollIntoView();
    }
  };

  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      apply();
      history.replaceState(null, "", link() || location.pathname + location.search);
    }, 60);
  });
  form.addEventListener("reset", () => setTimeout(() => {
    apply();
    history.replaceState(null, "", location.pathname + location.search);
  }));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("[data-copy-link]").addEventListener("click", (event) => {
    window.checkerCopy(location.href.split("#")[0] + link(), event.currentTarget);
  });
  if (more) {
    more.firstElementChild.addEventListener("click", () => {
      whole = true;
      apply();
    });
    addEventListener("beforeprint", () => more.firstElementChild.click());
  }
  document.addEventListener("checker:decided", () => field("decision").value && apply());
  addEventListener("hashchange", reveal);
  form.hidden = false;
  apply();
  reveal();
})();
