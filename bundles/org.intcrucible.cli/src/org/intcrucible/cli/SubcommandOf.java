package org.intcrucible.cli;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a command below one that another {@link CommandFactory} makes, such as {@code cancel} below {@code runs}. It stands
 * beside picocli's {@code @Command}. As long as nobody makes the command above, the one below is not there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SubcommandOf {

	/** Name of the command above, one of those right below {@code crucible}. */
	String value();
}
