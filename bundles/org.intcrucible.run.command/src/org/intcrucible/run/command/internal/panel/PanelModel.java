package org.intcrucible.run.command.internal.panel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.run.command.internal.press.Shown;
import org.intcrucible.runconfig.ConfigComparison;
import org.intcrucible.runconfig.RunDraft;

/**
 * What the panel knows. Each edit makes a new edition, and an answer to another edition is none: what stands beside the Run
 * button always belongs to what stands in the fields. For one thread.
 */
final class PanelModel {

	/** What is to be run where nobody has said anything. */
	static final RunRequest DEFAULT = new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, RunRequest.DEFAULT_SEED, Map.of(), List.of());

	private final ConfigComparison comparison;
	private final int threads;
	private Setting setting;
	private Form form = Form.of(DEFAULT);
	private RunLinks links = RunLinks.NONE;
	private long edition;
	private Answer answer;
	private Pending pending = Pending.NOTHING;
	private boolean pressing;
	private boolean unsaved;
	private List<Problem> refusal = List.of();
	/** What a user has seen change, and keeps the advised values for. */
	private InputHashes keptFor;

	/** What preflight is to be asked about one edition. */
	record Question(long edition, RunPreflightRequest request) {
	}

	private record Answer(long edition, RunPreflightResult result) {
	}

	/** @param threads how many a run may use, at least 1 */
	PanelModel(ConfigComparison comparison, int threads) {
		this.comparison = comparison;
		this.threads = threads;
	}

	/** A project is opened, or its draft was changed by others. */
	void show(Setting shown) {
		boolean other = setting == null || !setting.project().equals(shown.project());
		if (other) {
			pending = Pending.NOTHING;
			pressing = false;
			unsaved = false;
			answer = null;
		}
		setting = shown;
		form = Form.of(shown.draft().request());
		links = shown.draft().links();
		refusal = List.of();
		edition++;
	}

	/** No project is open any more. */
	void clear() {
		setting = null;
		answer = null;
		pending = Pending.NOTHING;
		pressing = false;
		refusal = List.of();
		edition++;
	}

	/** The user has typed or chosen something. */
	void edit(Form typed) {
		if (!isEditable() || typed.equals(form)) {
			return;
		}
		form = typed;
		refusal = List.of();
		edition++;
	}

	/** The run would stem from something else. */
	void relink(RunLinks other) {
		links = other;
		edition++;
	}

	/** What the answer was given on is not what is there any more. */
	void outdate() {
		edition++;
	}

	/** What preflight is to be asked now; empty while there is no project, or a field cannot be read. */
	Optional<Question> question() {
		return draft().map(draft -> new Question(edition, new RunPreflightRequest(setting.project(), draft.request(), draft.links(), threads)));
	}

	/** @return whether the answer belongs to what stands in the fields; if not, it is as if it had not been given */
	boolean answer(long asked, RunPreflightResult result) {
		if (asked != edition) {
			return false;
		}
		answer = new Answer(asked, result);
		return true;
	}

	/** What would be kept; empty while there is no project, or a field cannot be read. */
	Optional<RunDraft> draft() {
		return setting == null ? Optional.empty() : request().map(request -> new RunDraft(request, links));
	}

	Optional<RunRequest> request() {
		return form.read().fold(Optional::of, refused -> Optional.empty());
	}

	Map<FieldKey, String> refused() {
		return form.read() instanceof Result.Failure<RunRequest, Map<FieldKey, String>>(Map<FieldKey, String> refused) ? refused : Map.of();
	}

	/** What a press would be made on; empty while there can be none. */
	Optional<Shown> shown() {
		return current().filter(RunPreflightResult::ready).filter(ready -> pending.isEmpty() && !pressing)
				.flatMap(ready -> draft().map(draft -> new Shown(setting.project(), draft, ready.inputHashes(), unsaved, threads)));
	}

	/** The button was pressed, and what comes of it is not known yet. */
	void pressing() {
		pressing = true;
		refusal = List.of();
	}

	/** The press made a run. Nothing can be pressed until it is known how that stands. */
	void pressed(Run run) {
		pressing = false;
		pending = new Pending(List.of(run), OptionalDouble.empty(), List.of());
	}

	/** The press was refused. Whatever for, the answer that stood beside the button did not know it. */
	void refused(List<Problem> problems) {
		pressing = false;
		refusal = List.copyOf(problems);
		edition++;
	}

	/** @return whether the fields can be edited now and could not before, or the other way round */
	boolean pending(Pending runs) {
		boolean was = isFrozen();
		pending = runs;
		return was != isFrozen();
	}

	void unsaved(boolean now) {
		unsaved = now;
	}

	void keepAdvised() {
		keptFor = current().map(RunPreflightResult::inputHashes).orElse(keptFor);
	}

	/** Fields can be read only while a run of the project waits or runs. */
	boolean isFrozen() {
		return pressing || !pending.isEmpty();
	}

	/** Whether there is something to be edited, and it can be. */
	boolean isEditable() {
		return setting != null && !isFrozen();
	}

	boolean isPressing() {
		return pressing;
	}

	/** The answer to what stands in the fields. */
	Optional<RunPreflightResult> current() {
		return newest().filter(result -> answer.edition() == edition);
	}

	/** The last answer, whether it still holds or not. */
	Optional<RunPreflightResult> newest() {
		return Optional.ofNullable(answer).map(Answer::result);
	}

	Optional<Setting> setting() {
		return Optional.ofNullable(setting);
	}

	Optional<ProjectId> project() {
		return setting().map(Setting::project);
	}

	Form form() {
		return form;
	}

	RunLinks links() {
		return links;
	}

	Pending pending() {
		return pending;
	}

	List<Problem> refusal() {
		return refusal;
	}

	/** What the values stem from. */
	Optional<Setting.Advice> advice() {
		return setting().flatMap(Setting::advice).filter(advice -> links.recommendedMessage().isPresent());
	}

	/** What was edited of the suggestion; empty if nothing was, or nothing was suggested, or a field cannot be read. */
	List<ConfigDifference> edits() {
		return advice().flatMap(advice -> request().map(request -> comparison.edited(advice.config(), request))).orElse(List.of());
	}

	/** Whether the spec or the model is another one than that which the suggestion was made for. */
	boolean isStale() {
		InputHashes then = advice().map(advice -> advice.config().inputHashes()).orElse(null);
		InputHashes now = newest().map(RunPreflightResult::inputHashes).orElse(null);
		return then != null && now != null && !isKept(now)
				&& !(then.problemSpec().equals(now.problemSpec()) && then.worldModel().equals(now.worldModel()));
	}

	/** Whether the suggestion was good until a moment that is over. */
	boolean isExpired(Instant now) {
		return advice().map(advice -> advice.config().expiresAt()).filter(end -> end.isBefore(now)).isPresent()
				&& newest().map(RunPreflightResult::inputHashes).filter(this::isKept).isEmpty();
	}

	private boolean isKept(InputHashes now) {
		return keptFor != null && keptFor.problemSpec().equals(now.problemSpec()) && keptFor.worldModel().equals(now.worldModel());
	}
}
