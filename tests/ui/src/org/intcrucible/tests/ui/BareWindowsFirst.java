package org.intcrucible.tests.ui;

import java.util.Comparator;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Tests of bare windows come before those of the product's window: once that is open, its keys and its theme are there for every
 * window of the process. The one that quits it comes last.
 */
public final class BareWindowsFirst implements ClassOrderer {

	@Override
	public void orderClasses(ClassOrdererContext context) {
		context.getClassDescriptors().sort(Comparator.comparing((ClassDescriptor test) -> test.isAnnotated(WithWindow.class))
				.thenComparing(test -> test.getTestClass() == QuitTest.class)
				.thenComparing(test -> test.getTestClass().getName()));
	}
}
