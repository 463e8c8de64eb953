package io.crmkit.examples.demo;

import io.crmkit.text.Localized;

/** A chapter of the story; those before it have been told. */
interface Chapter {

    Localized title();

    void tell(Scene scene);
}
