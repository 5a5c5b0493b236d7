package probe;

import org.intcrucible.run.execution.RunExecution;

public class Probe {

	public String name() {
		return RunExecution.class.getName();
	}
}
