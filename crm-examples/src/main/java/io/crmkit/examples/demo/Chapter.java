package io.crmkit.examples.demo;

import io.crmkit.text.Localized;

/** A chapter of the story. It relies on the data of the chapters before it. */
interface Chapter {

    /** Returns the heading. */
    Localized title();

    /** Runs the commands of the chapter and prints what they do. */
    void tell(Scene scene);
}
