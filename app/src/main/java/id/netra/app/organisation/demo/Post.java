package id.netra.app.organisation.demo;

import id.netra.app.organisation.UnitKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A post of a kind of unit (`demo/posts.psv`).
///
/// @param many how many there are of it, if it is there once and for all; 0 otherwise
/// @param share its part in those who fill the rest; 0 if it is there once and for all
/// @param letters titles of which a holder has one; empty for none
record Post(
    String name, String postClass, boolean head, int many, int share, List<String> letters) {
  static Map<UnitKind, List<Post>> all() {
    Map<UnitKind, List<Post>> posts = new EnumMap<>(UnitKind.class);
    for (Sheet.Line line : Sheet.read("posts")) {
      posts
          .computeIfAbsent(UnitKind.valueOf(line.text("kind")), _ -> new ArrayList<>())
          .add(read(line));
    }
    return posts;
  }

  private static Post read(Sheet.Line line) {
    String many = line.text("many");
    boolean rest = many.startsWith("~");
    String letters = line.text("letters");
    return new Post(
        line.text("post"),
        line.text("class"),
        line.isYes("head"),
        rest ? 0 : Integer.parseInt(many),
        rest ? Integer.parseInt(many.substring(1)) : 0,
        letters.isEmpty() ? List.of() : List.of(letters.split(" ", -1)));
  }

  /// The posts of so many people in one unit, those that are there once and for all first.
  static List<Post> filling(List<Post> posts, int people, Random chance) {
    var filled = new ArrayList<Post>();
    for (Post post : posts) {
      for (int i = 0; i < post.many() && filled.size() < people; i++) {
        filled.add(post);
      }
    }
    int shares = posts.stream().mapToInt(Post::share).sum();
    while (filled.size() < people) {
      int left = chance.nextInt(shares);
      int i = 0;
      while (left >= posts.get(i).share()) {
        left -= posts.get(i).share();
        i++;
      }
      filled.add(posts.get(i));
    }
    return filled;
  }
}
