// What is measured in a page once it is laid out. Everything is a list of faults in words; empty lists are good.
(() => {
  // What lies in a part of a picture that is not displayed counts as visible to the browser's own check.
  const displayed = (element) => !element || (getComputedStyle(element).display !== "none" && displayed(element.parentElement));
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && displayed(element);
  const described = (element) => {
    const id = element.closest("[id]")?.id ?? "";
    return `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} in #${id}`;
  };
  const unseen = (element) => {
    for (let it = element; it; it = it.parentElement) {
      const style = getComputedStyle(it);
      if (style.clipPath !== "none" && it.getBoundingClientRect().width <= 2) return true;
    }
    return false;
  };

  // Every run of text that is seen, with its box.
  const texts = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode, parent = node.parentElement;
    if (!node.data.trim() || !shown(parent) || unseen(parent)) continue;
    if (parent.closest("title, desc, style")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    if (boxes.length) texts.push({ node, parent, boxes, text: node.data.trim().slice(0, 40) });
  }

  // Colours, composed over what lies behind.
  const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const colour = (text) => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = text;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => top.slice(0, 3).map((part, at) => part * top[3] + below[at] * (1 - top[3])).concat(1);
  const behind = (element) => {
    const layers = [];
    for (let it = element; it; it = it.parentElement) {
      const back = colour(getComputedStyle(it).backgroundColor);
      if (back[3] > 0) layers.push(back);
    }
    const canvas = matchMedia("print").matches || matchMedia("(prefers-color-scheme: light)").matches ? 255 : 18;
    return layers.reverse().reduce((below, top) => over(top, below), [canvas, canvas, canvas, 1]);
  };
  const bright = ([r, g, b]) => {
    const part = (value) => (value /= 255) <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const contrast = (one, other) => {
    const [light, dark] = [bright(one), bright(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const ink = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return colour(element.namespaceURI.endsWith("svg") ? style.fill : style.color);
  };

  const faint = [];
  let lowest = 21;
  const judge = (element, what, pseudo) => {
    const back = behind(element), ratio = contrast(over(ink(element, pseudo), back), back);
    lowest = Math.min(lowest, ratio);
    if (ratio < 4.5) faint.push(`${what}: ${ratio.toFixed(2)}`);
  };
  for (const { parent, text } of texts) judge(parent, `"${text}" (${described(parent)})`);
  for (const cell of document.querySelectorAll("td[data-head]")) {
    if (shown(cell) && getComputedStyle(cell, "::before").content !== "none") judge(cell, `head of ${described(cell)}`, "::before");
  }
  // Lines and shapes that mean something stand out, too: 3 to 1, by fill or by stroke.
  for (const shape of document.querySelectorAll("svg :is(rect, circle, path, line):not(.grid, .unknown)")) {
    if (!shown(shape)) continue;
    const style = getComputedStyle(shape), back = behind(shape);
    const seen = [style.fill, style.stroke].filter((it) => it !== "none").map((it) => contrast(over(colour(it), back), back));
    if (Math.max(...seen) < 3) faint.push(`${described(shape)}: ${Math.max(...seen).toFixed(2)}`);
  }

  // Nothing is wider than the page, and no text leaves its own box.
  const wide = document.documentElement.scrollWidth > innerWidth
    ? [`page: ${document.documentElement.scrollWidth} of ${innerWidth}`] : [];
  const edge = document.documentElement.clientWidth;
  for (const { parent, boxes, text } of texts) {
    for (const box of boxes) {
      if (box.left < -0.5 || box.right > edge + 0.5) wide.push(`"${text}" (${described(parent)}): ${box.left.toFixed(0)}..${box.right.toFixed(0)}`);
    }
  }
  for (const cell of document.querySelectorAll("th, td, figcaption, li")) {
    if (shown(cell) && !unseen(cell) && cell.scrollWidth > cell.clientWidth + 1 && getComputedStyle(cell).display !== "inline") {
      wide.push(`cut: ${described(cell)} "${cell.textContent.trim().slice(0, 30)}"`);
    }
  }

  // No two texts of a picture lie on each other, and none on a text outside it.
  // A line's box is higher than its letters: a sixth above and below is air.
  const laid = [];
  const air = (box) => box.height / 6;
  const apart = (one, other) => one.right <= other.left + 0.5 || other.right <= one.left + 0.5
    || one.bottom - air(one) <= other.top + air(other) || other.bottom - air(other) <= one.top + air(one);
  const drawn = texts.filter(({ parent }) => parent.closest("svg"));
  for (const [at, one] of drawn.entries()) {
    const rest = drawn.slice(at + 1).concat(texts.filter(({ parent }) => !parent.closest("svg")));
    for (const other of rest) {
      for (const box of one.boxes) for (const its of other.boxes) {
        if (!apart(box, its)) laid.push(`"${one.text}" on "${other.text}" (${described(one.parent)})`);
      }
    }
  }
  // What is drawn stays beside the texts that follow it.
  for (const picture of document.querySelectorAll("svg.plot")) {
    if (!shown(picture)) continue;
    const frame = picture.getBoundingClientRect();
    for (const text of picture.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      if (box.width && (box.bottom - air(box) > frame.bottom || box.top + air(box) < frame.top)) laid.push(`"${text.textContent}" leaves its picture`);
    }
  }
  return { wide, faint, laid, lowest, texts: texts.length, pictures: document.querySelectorAll("svg.plot").length };
})()
