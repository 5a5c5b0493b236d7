package org.intcrucible.ui;

/**
 * Names of the window's model: the places that a part can join by its fragment, the parts, perspectives and commands. They
 * stay what they are within a major version.
 */
public final class ElementIds {

	public static final String WINDOW = "org.intcrucible.window";

	public static final String PERSPECTIVE_DESIGN = "org.intcrucible.perspective.design";
	public static final String PERSPECTIVE_EXPLORE = "org.intcrucible.perspective.explore";
	public static final String PERSPECTIVE_TRACE = "org.intcrucible.perspective.trace";

	/** The stacks of the perspective Design. */
	public static final String STACK_DESIGN_LEFT = "org.intcrucible.stack.design.left";
	public static final String STACK_DESIGN_MIDDLE = "org.intcrucible.stack.design.middle";
	public static final String STACK_DESIGN_RIGHT_UPPER = "org.intcrucible.stack.design.right.upper";
	public static final String STACK_DESIGN_RIGHT_LOWER = "org.intcrucible.stack.design.right.lower";
	public static final String STACK_DESIGN_BELOW = "org.intcrucible.stack.design.below";
	/** The stacks of the perspective Explore. */
	public static final String STACK_EXPLORE_MIDDLE = "org.intcrucible.stack.explore.middle";
	public static final String STACK_EXPLORE_RIGHT = "org.intcrucible.stack.explore.right";
	/** The stacks of the perspective Trace. */
	public static final String STACK_TRACE_UPPER = "org.intcrucible.stack.trace.upper";
	public static final String STACK_TRACE_LOWER = "org.intcrucible.stack.trace.lower";
	public static final String STACK_TRACE_RIGHT = "org.intcrucible.stack.trace.right";

	public static final String PART_NAVIGATOR = "org.intcrucible.part.navigator";
	public static final String PART_WELCOME = "org.intcrucible.part.welcome";
	public static final String PART_CHAT = "org.intcrucible.part.chat";
	public static final String PART_RESULTS = "org.intcrucible.part.results";
	public static final String PART_COMPARE = "org.intcrucible.part.compare";
	public static final String PART_RUN_CONFIG = "org.intcrucible.part.runconfig";
	public static final String PART_SPEC = "org.intcrucible.part.spec";
	public static final String PART_MODEL = "org.intcrucible.part.model";
	public static final String PART_CANDIDATE = "org.intcrucible.part.candidate";
	public static final String PART_SCENARIOS = "org.intcrucible.part.scenarios";
	public static final String PART_PROGRESS = "org.intcrucible.part.progress";
	public static final String PART_HISTORY = "org.intcrucible.part.history";
	public static final String PART_AUDIT = "org.intcrucible.part.audit";
	public static final String PART_LOG = "org.intcrucible.part.log";

	/** Brings a part to the front and gives it the focus; {@link #PARAMETER_PART} names it. */
	public static final String COMMAND_SHOW_PART = "org.intcrucible.command.showPart";
	public static final String PARAMETER_PART = "part";
	/** Opens a perspective; {@link #PARAMETER_PERSPECTIVE} names it. */
	public static final String COMMAND_OPEN_PERSPECTIVE = "org.intcrucible.command.openPerspective";
	public static final String PARAMETER_PERSPECTIVE = "perspective";
	public static final String COMMAND_RESET_PERSPECTIVE = "org.intcrucible.command.resetPerspective";
	public static final String COMMAND_NEXT_STACK = "org.intcrucible.command.nextStack";
	public static final String COMMAND_PREVIOUS_STACK = "org.intcrucible.command.previousStack";
	public static final String COMMAND_FIND = "org.intcrucible.command.find";
	/** Moves the focus to the Run button; nothing presses that but its user. */
	public static final String COMMAND_FOCUS_RUN = "org.intcrucible.command.focusRun";
	/** Chooses light, dark or the desktop's theme; {@link #PARAMETER_THEME} is one of {@code light}, {@code dark}, {@code system}. */
	public static final String COMMAND_THEME = "org.intcrucible.command.theme";
	public static final String PARAMETER_THEME = "theme";

	private ElementIds() {
	}
}
