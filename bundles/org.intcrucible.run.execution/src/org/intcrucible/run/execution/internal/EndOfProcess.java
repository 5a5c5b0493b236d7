package org.intcrucible.run.execution.internal;

/** Has something done when the process is told to end, by whatever: a signal, the end of the program. */
final class EndOfProcess {

	private final Thread hook;

	private EndOfProcess(Thread hook) {
		this.hook = hook;
	}

	/** @param body must be done within seconds: who told the process to end waits for it */
	static EndOfProcess calls(Runnable body) {
		Thread hook = new Thread(body, "end of runs");
		Runtime.getRuntime().addShutdownHook(hook);
		return new EndOfProcess(hook);
	}

	/** There is nothing to be done any more. */
	void forget() {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException ending) {
			// The process is ending: the hook is at work, or has been.
			return;
		}
	}
}
