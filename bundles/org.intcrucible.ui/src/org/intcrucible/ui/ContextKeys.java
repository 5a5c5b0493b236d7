package org.intcrucible.ui;

/**
 * What the window is about, as values of its e4 context. Parts take them with {@code @Optional @Named(ContextKeys.RUN)}, and
 * set them by {@code window.getContext().set(ContextKeys.RUN, id)}. A value that is absent, or null, means that nothing is
 * chosen.
 */
public final class ContextKeys {

	/**
	 * The folder of the workspace, once it is open: a {@link java.nio.file.Path}. While it is absent, nothing is asked of the
	 * database: it is about to be opened, or could not be.
	 */
	public static final String WORKSPACE = "org.intcrucible.context.workspace";
	/** The project that is open: a {@link org.intcrucible.model.ProjectId}. */
	public static final String PROJECT = "org.intcrucible.context.project";
	/** The conversation that is open, of that project: a {@link org.intcrucible.model.ChatSessionId}. */
	public static final String CHAT_SESSION = "org.intcrucible.context.chatSession";
	/** The run whose results are shown, of that project: a {@link org.intcrucible.model.RunId}. */
	public static final String RUN = "org.intcrucible.context.run";
	/** The chosen candidate of that run: a String such as {@code c12}. */
	public static final String CANDIDATE = "org.intcrucible.context.candidate";
	/** The chosen scenario of that run: a String such as {@code s3}. */
	public static final String SCENARIO = "org.intcrucible.context.scenario";
	/** The runs to compare, of that project: a {@code List} of {@link org.intcrucible.model.RunId}. */
	public static final String COMPARED_RUNS = "org.intcrucible.context.comparedRuns";

	private ContextKeys() {
	}
}
