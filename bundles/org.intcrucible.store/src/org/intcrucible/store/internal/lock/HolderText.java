package org.intcrucible.store.internal.lock;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.WorkspaceHolder;

/** Who holds a workspace, as a line of JSON and as a sentence. */
final class HolderText {

	static final Place PLACE = Place.whole("workspace");

	/** Somebody of whom nothing is known. */
	private static final WorkspaceHolder UNKNOWN = new WorkspaceHolder(0, Instant.EPOCH, "", "");

	private HolderText() {
	}

	/** This process, which does not listen yet. */
	static WorkspaceHolder ofThisProcess(InstantSource clock) {
		return new WorkspaceHolder(ProcessHandle.current().pid(), clock.instant(), host(), "");
	}

	/** A machine whose own name does not resolve is still a host. */
	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException nameless) {
			return "localhost";
		}
	}

	static WorkspaceHolder announced(WorkspaceHolder holder, Path address) {
		return new WorkspaceHolder(holder.pid(), holder.since(), holder.host(), address.toString());
	}

	static String write(WorkspaceHolder holder) {
		return JsonCodec.write(holder) + "\n";
	}

	/** @return what stands there; 0, {@link Instant#EPOCH} and empty texts if that is not to be understood */
	static WorkspaceHolder read(String text) {
		return JsonCodec.read(text, WorkspaceHolder.class).fold(HolderText::whole, problem -> UNKNOWN);
	}

	private static WorkspaceHolder whole(WorkspaceHolder read) {
		boolean whole = read.pid() > 0 && read.since() != null && read.host() != null && read.address() != null;
		return whole ? read : UNKNOWN;
	}

	static Problem refusal(WorkspaceHolder holder) {
		String sentence = holder.equals(UNKNOWN) ? "The workspace is held by another process."
				: "The workspace is held by process " + holder.pid() + " on " + holder.host() + " since "
						+ holder.since().truncatedTo(ChronoUnit.SECONDS) + ".";
		return new Problem(ProblemCode.REFUSED, sentence,
				"Close it, wait for its end, or choose another workspace: crucible --workspace DIR.", PLACE);
	}
}
