// The worksheet without its key: keeps what is filled in, where the browser lets it, and looks at how lines are cited.
(() => {
  "use strict";
  const page = document.body;
  const fields = [...document.querySelectorAll("input[name], textarea[name]")];
  const keptAs = "checker-worksheet-" + page.dataset.sheet;

  // A browser may refuse: a private window, a setting, a full store. The sheet then works without.
  const store = {
    read() { try { return JSON.parse(localStorage.getItem(keptAs)) || {}; } catch { return {}; } },
    write(filled) { try { localStorage.setItem(keptAs, JSON.stringify(filled)); } catch { /* goes on without */ } },
    clear() { try { localStorage.removeItem(keptAs); } catch { /* goes on without */ } },
  };

  const keep = () => {
    const filled = {};
    for (const field of fields) {
      if (field.type === "radio" ? field.checked : field.value) filled[field.name] = field.value;
    }
    store.write(filled);
  };

  const fillIn = (filled) => {
    for (const field of fields) {
      const value = typeof filled[field.name] === "string" ? filled[field.name] : "";
      if (field.type === "radio") field.checked = field.value === value;
      else field.value = value;
    }
  };

  // "A12, c7; B3-5" → {lines: ["A12", "C7", "B3", "B4", "B5"], fault: ""}
  const readLines = (text) => {
    const lines = [];
    for (const part of text.replace(/\s*[-–]\s*/g, "-").split(/[,;\s]+/).filter(Boolean)) {
      const match = /^([A-Za-z]{1,2})(\d{1,5})(?:-([A-Za-z]{1,2})?(\d{1,5}))?\.?$/.exec(part);
      if (!match) return { lines: [], fault: "Write lines like this: A12, C7." };
      const letter = match[1].toUpperCase(), first = Number(match[2]), last = Number(match[4] || match[2]);
      if ((match[3] || letter).toUpperCase() !== letter || last < first || last - first > 20) {
        return { lines: [], fault: "Write a few lines of one article like this: A12–14." };
      }
      for (let number = first; number <= last; number += 1) {
        if (!document.getElementById(letter + number)) return { lines: [], fault: "There is no line " + letter + number + "." };
        lines.push(letter + number);
      }
    }
    return { lines, fault: "" };
  };

  const tell = (row, text, fits = false) => {
    const told = document.getElementById("row" + row + "-told");
    told.textContent = text;
    told.classList.toggle("fits", fits);
  };

  const lookAtLines = (field) => {
    const row = field.id.slice(3, -6), { fault } = readLines(field.value);
    if (fault) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    tell(row, fault);
    document.getElementById("said").textContent = fault && "Row " + row + ": " + fault;
  };

  const clear = document.getElementById("clear");
  let asked = false;
  const ask = (sure) => {
    asked = sure;
    clear.textContent = sure ? "Press again to clear everything" : "Clear all that I wrote";
  };
  clear.addEventListener("click", () => {
    if (!asked) { ask(true); return; }
    ask(false);
    fillIn({});
    store.clear();
    for (const field of document.querySelectorAll("input.lines")) lookAtLines(field);
    document.getElementById("score").textContent = "";
  });
  clear.addEventListener("blur", () => ask(false));
  clear.hidden = false;

  page.addEventListener("input", keep);
  page.addEventListener("change", (event) => {
    if (event.target.classList.contains("lines")) lookAtLines(event.target);
  });
  fillIn(store.read());
  page.worksheet = { readLines, tell };
})();
