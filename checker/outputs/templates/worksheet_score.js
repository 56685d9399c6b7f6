// Scores the sheet by the sealed answers in it (checker/outputs/worksheet_scoring.py). This keeps honest students
// honest and is no secret. SHA-256 is written out (FIPS 180-4): crypto.subtle is not there on every page.
(() => {
  "use strict";
  const page = document.body, { readLines, tell } = page.worksheet;
  const sealed = new Set(page.dataset.sealed.split(" "));
  const MOST_LINES = 6;

  const roots = (power) => {  // the first 32 bits of the fractional parts of roots of the first primes
    const found = [];
    for (let n = 2; found.length < 64; n += 1) {
      let prime = true;
      for (let d = 2; d * d <= n; d += 1) if (n % d === 0) { prime = false; break; }
      if (prime) { const root = n ** power; found.push(Math.floor((root - Math.floor(root)) * 2 ** 32) | 0); }
    }
    return found;
  };
  const K = roots(1 / 3), START = roots(1 / 2).slice(0, 8);
  const turn = (word, by) => (word >>> by) | (word << (32 - by));

  const sha256 = (text) => {
    const bytes = [...new TextEncoder().encode(text)], bits = bytes.length * 8;
    bytes.push(0x80);
    while (bytes.length % 64 !== 56) bytes.push(0);
    for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(bits / 2 ** shift) & 255);
    const hash = [...START];
    for (let at = 0; at < bytes.length; at += 64) {
      const w = [];
      for (let i = 0; i < 64; i += 1) {
        if (i < 16) {
          const from = at + i * 4;
          w.push((bytes[from] << 24) | (bytes[from + 1] << 16) | (bytes[from + 2] << 8) | bytes[from + 3]);
        } else {
          const a = w[i - 15], b = w[i - 2];
          const small = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3), large = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
          w.push((w[i - 16] + small + w[i - 7] + large) | 0);
        }
      }
      let [a, b, c, d, e, f, g, h] = hash;
      for (let i = 0; i < 64; i += 1) {
        const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
      }
      [a, b, c, d, e, f, g, h].forEach((word, i) => { hash[i] = (hash[i] + word) | 0; });
    }
    return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  };

  const isSealed = (...parts) => sealed.has(sha256([page.dataset.sheet, ...parts].join("|")).slice(0, 16));

  const letterOf = (line) => line.replace(/\d+$/, "");

  // Which sources have lines in the key: both, one, or none.
  const neededIn = (row) => {
    const [one, other] = [...row.querySelectorAll(".party b")].map((each) => each.textContent);
    const number = row.id.slice(3);
    return [[one, other], [one], [other], []].find((some) => isSealed(number, "need", some.join("+"))) || [];
  };

  const scoreRow = (row) => {
    const number = row.id.slice(3);
    const chosen = row.querySelector("input[type=radio]:checked");
    const { lines } = readLines(row.querySelector("input.lines").value);
    if (!chosen && !lines.length) { tell(number, "Not filled in yet."); return 0; }
    const verdict = Boolean(chosen) && isSealed(number, "verdict", chosen.value);
    const right = lines.length > MOST_LINES ? [] : lines.filter((line) => isSealed(number, "line", line)).map(letterOf);
    const shown = neededIn(row).every((letter) => right.includes(letter)) && lines.length <= MOST_LINES;
    if (verdict && shown) tell(number, "As in the key.", true);
    else if (lines.length > MOST_LINES) tell(number, "Give at most " + MOST_LINES + " lines.");
    else if (verdict) tell(number, "Verdict as in the key; look again at the lines.");
    else if (shown) tell(number, "Lines as in the key; look again at the verdict.");
    else tell(number, "Look again.");
    return (verdict ? 1 : 0) + (shown ? 1 : 0);
  };

  const write = (halves) => (halves % 2 ? (halves > 1 ? Math.floor(halves / 2) : "") + "½" : String(halves / 2));

  const score = () => {
    const rows = [...document.querySelectorAll(".rows tbody:not(.own) tr")];
    const halves = rows.map(scoreRow);
    const again = rows.filter((_, i) => halves[i] < 2).map((row) => row.id.slice(3));
    const all = write(halves.reduce((sum, each) => sum + each, 0)) + " of " + rows.length;
    const told = document.getElementById("score");
    told.textContent = again.length
      ? all + "; look again at " + (again.length > 1 ? "rows " : "row ") + again.join(", ") + "."
      : all + ": every row as in the key.";
    told.scrollIntoView({ block: "nearest" });
  };

  const button = document.getElementById("score-it");
  button.addEventListener("click", score);
  button.hidden = false;
})();
