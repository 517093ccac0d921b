package id.netra.text.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An instrument that a text names by number and year, as far as both stand there, or by nickname.
///
/// @param whole from its first word to its last, its places included
/// @param what what it calls itself
/// @param name where the designation stands
/// @param number null if none is given
/// @param year null if none is given
/// @param nickname such as `asn`; null if none is given
/// @param title null if none is given
/// @param places where in the instrument; empty if the text says nothing of it
/// @param placesAt where the places stand; null if there are none
/// @param joint numbers of a joint decree, without blanks, the first among them
/// @param stated the day that it is said to bear; null if none is given
record LawFound(
    Extent whole,
    Designation what,
    Extent name,
    @Nullable Numeral number,
    @Nullable Numeral year,
    @Nullable String nickname,
    @Nullable Title title,
    List<Place> places,
    @Nullable Extent placesAt,
    List<String> joint,
    @Nullable StatedDay stated)
    implements Found {

  LawFound {
    places = List.copyOf(places);
    joint = List.copyOf(joint);
  }

  LawFound withPlaces(PlaceReader.Read read) {
    return new LawFound(
        whole.to(read.at()),
        what,
        name,
        number,
        year,
        nickname,
        title,
        read.places(),
        read.at(),
        joint,
        stated);
  }
}
