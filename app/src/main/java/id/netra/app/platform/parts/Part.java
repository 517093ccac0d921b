package id.netra.app.platform.parts;

import java.util.UUID;

/// A part of the institution: a unit with all below it.
public record Part(UUID unit, String name) {}
