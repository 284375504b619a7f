// Formulas: what the build left as TeX, drawn by KaTeX on each page.
document$.subscribe(() => {
  for (const element of document.querySelectorAll(".arithmatex")) {
    const text = element.textContent.trim().replace(/^\\[[(]|\\[\])]$/g, "");
    katex.render(text, element, { displayMode: element.tagName === "DIV", throwOnError: false });
  }
});
