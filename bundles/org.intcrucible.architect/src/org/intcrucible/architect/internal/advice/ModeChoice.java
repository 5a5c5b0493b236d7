package org.intcrucible.architect.internal.advice;

import java.util.Optional;
import java.util.regex.Pattern;

import org.intcrucible.architect.internal.intent.Intent.WishToRun;
import org.intcrucible.conversation.Turn;
import org.intcrucible.model.RunMode;

/**
 * What a run should do about candidates. The first that holds decides:
 * <ol>
 * <li>A mode that the message names.
 * <li>The message means the given candidates: {@code seeded} if they are to be improved on or a search is to start from them,
 * else {@code eval_only}. If none is given, that stands in the way, and is said.
 * <li>The message wants a search, in words, by more candidates than are given or by tries: {@code full_search}; but
 * {@code seeded} where the document says so and gives candidates.
 * <li>A mode that the document's author wrote into its settings, if there are the candidates that it wants.
 * <li>Candidates are given: {@code eval_only}, for nobody has asked for others.
 * <li>{@code full_search}.
 * </ol>
 *
 * @param mode   the choice
 * @param reason why
 */
record ModeChoice(RunMode mode, Reason reason) {

	private static final Pattern SETTINGS = Pattern.compile("##\\s*settings\\s*", Pattern.CASE_INSENSITIVE);
	private static final Pattern MODE = Pattern.compile("\\s*[-*+]\\s+mode\\s*:.*", Pattern.CASE_INSENSITIVE);

	static ModeChoice of(WishToRun wish, NamedNumbers named, Turn.Draft draft) {
		int given = ProblemSize.of(draft).given();
		boolean search = wish.search() || named.candidates().filter(number -> number > given).isPresent()
				|| named.evaluations().filter(number -> number > 0).isPresent();
		Optional<RunMode> written = written(draft).filter(mode -> mode == RunMode.FULL_SEARCH || given > 0);
		if (wish.mode().mode().isPresent()) {
			return new ModeChoice(wish.mode().mode().get(), Reason.of("mode.named"));
		}
		if (wish.given()) {
			return ofGiven(wish.improve() || search, given);
		}
		if (search) {
			return written.filter(mode -> mode == RunMode.SEEDED).map(mode -> new ModeChoice(mode, Reason.of("mode.document")))
					.orElseGet(() -> new ModeChoice(RunMode.FULL_SEARCH, Reason.of("mode.search", given)));
		}
		if (written.isPresent()) {
			return new ModeChoice(written.get(), Reason.of("mode.document"));
		}
		return given > 0 ? new ModeChoice(RunMode.EVAL_ONLY, Reason.of("mode.candidates", given))
				: new ModeChoice(RunMode.FULL_SEARCH, Reason.of("mode.nothing"));
	}

	private static ModeChoice ofGiven(boolean improve, int given) {
		return improve ? new ModeChoice(RunMode.SEEDED, Reason.of("mode.improve", given))
				: new ModeChoice(RunMode.EVAL_ONLY, Reason.of("mode.given", given));
	}

	/** A document that says nothing of it has the same mode as one that says {@code full_search}: its text tells them apart. */
	private static Optional<RunMode> written(Turn.Draft draft) {
		if (!(draft instanceof Turn.Written(String text, var document))) {
			return Optional.empty();
		}
		RunMode mode = document.spec().mode();
		return mode != RunMode.FULL_SEARCH || setsMode(text) ? Optional.of(mode) : Optional.empty();
	}

	private static boolean setsMode(String text) {
		boolean settings = false;
		for (String line : text.lines().toList()) {
			if (line.startsWith("##")) {
				settings = SETTINGS.matcher(line).matches();
			} else if (settings && MODE.matcher(line).matches()) {
				return true;
			}
		}
		return false;
	}
}
