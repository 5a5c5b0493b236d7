package org.intcrucible.ui;

/** The places of the window that a part can join by its fragment. */
public final class ElementIds {

	public static final String STACK_LEFT = "org.intcrucible.stack.left";
	public static final String STACK_MIDDLE = "org.intcrucible.stack.middle";
	public static final String STACK_RIGHT = "org.intcrucible.stack.right";
	public static final String STACK_BELOW = "org.intcrucible.stack.below";

	private ElementIds() {
	}
}
