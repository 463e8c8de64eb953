package io.crmkit.examples.demo;

import io.crmkit.user.Actor;

/** The users in the story. */
final class Cast {

    static final Actor ANN = Actor.of("ann");
    static final Actor BOB = Actor.of("bob");
    static final Actor MANAGER = Actor.of("manager");

    private Cast() {}
}
