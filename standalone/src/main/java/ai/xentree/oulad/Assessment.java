package ai.xentree.oulad;

import java.util.UUID;

/** An assessment of a presentation: a module that students make attempts at. */
record Assessment(long id, Presentation presentation, String title, UUID moduleId) {}
