package org.intcrucible.tests.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests of the product's window. Its methods may have pages, a {@link RunningWorkbench} and the {@link UiThread} as
 * parameters. A test fails as well if something logged an error meanwhile, or if it leaves a dialog open.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ Toolkit.class, Workbench.class })
public @interface WithWindow {
}
