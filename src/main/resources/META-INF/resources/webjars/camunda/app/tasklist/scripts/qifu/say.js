/* Looks whole texts up in a list of words. */

/** A function that gives the Chinese for an English text, with the blanks around it kept; any other text comes back as it is. */
export function sayFrom(words, patterns = []) {
  return text => {
    const [, before, found, after] = /^(\s*)(.*?)(\s*)$/s.exec(text);
    const english = found.replace(/\s+/g, ' ');
    if (Object.hasOwn(words, english)) {
      return before + words[english] + after;
    }
    const pattern = patterns.find(([shape]) => shape.test(english));
    return pattern ? before + english.replace(pattern[0], pattern[1]) + after : text;
  };
}
