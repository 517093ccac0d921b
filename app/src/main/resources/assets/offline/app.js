// Puts the parts together: a book in, a working page out.

import { Assessor } from "./assessor.js";
import { Interview } from "./interview.js";
import { Words } from "./screen.js";
import { Search } from "./search.js";

/**
 * Fills the place with the first screen and answers its heading; tells `shown` with every screen
 * whether it is the first.
 */
export function begin(book, place, shown) {
  const words = new Words(book);
  const kinds = book.groups.flatMap((group) => group.kinds);
  const search = new Search(
    kinds.map((kind) => [kind, words.text(`advice.value.kind.${kind}`)]),
    book,
  );
  const interview = new Interview(new Assessor(book), words, search, place, shown);
  interview.groups = book.groups;
  return interview.show({ netra: 0 });
}
