/**
 * The texts that people read, each in their language.
 * <ul>
 *   <li>All texts of this library are in one file for each language, {@code texts.properties} for English and
 *       {@code texts_zh.properties} for Chinese. A further language is a further file.
 *   <li>A locale gets the file of its language. A locale whose language has no file gets English, whatever the default
 *       locale of the JVM is.
 *   <li>Hosts and plugins give texts of their own as a {@link io.crmkit.text.Localized}.
 * </ul>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.text;

import org.jspecify.annotations.NullMarked;
