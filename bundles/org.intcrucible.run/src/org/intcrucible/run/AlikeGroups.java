package org.intcrucible.run;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.Design;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.LeverElement;

/** Candidates that a reader would call the same, each group led by the best of them. */
public final class AlikeGroups {

	/** Values that differ by less than this share of their range are alike; options and switches must be equal. */
	private static final double ALIKE = 0.05;

	private final DesignSpace designs;

	public AlikeGroups(DesignSpace designs) {
		this.designs = designs;
	}

	/**
	 * One group.
	 *
	 * @param leader the best of them
	 * @param others how many more there are
	 */
	public record Group(Candidate leader, int others) {
	}

	/**
	 * The first groups of a ranking, in its order.
	 *
	 * @param count how many, at most
	 */
	public List<Group> first(List<Candidate> ranking, int count) {
		List<Candidate> leaders = new ArrayList<>();
		List<Integer> others = new ArrayList<>();
		for (Candidate candidate : ranking) {
			int group = group(leaders, candidate);
			if (group >= 0) {
				others.set(group, others.get(group) + 1);
			} else if (leaders.size() < count) {
				leaders.add(candidate);
				others.add(0);
			}
		}
		List<Group> groups = new ArrayList<>();
		for (int i = 0; i < leaders.size(); i++) {
			groups.add(new Group(leaders.get(i), others.get(i)));
		}
		return groups;
	}

	private int group(List<Candidate> leaders, Candidate candidate) {
		for (int i = 0; i < leaders.size(); i++) {
			if (leaders.get(i).status() == candidate.status() && alike(leaders.get(i).design(), candidate.design())) {
				return i;
			}
		}
		return -1;
	}

	private boolean alike(Design one, Design other) {
		for (int i = 0; i < one.size(); i++) {
			LeverElement element = designs.elements().get(i);
			double most = element.isOrdered() ? ALIKE * (element.high() - element.low()) : 0;
			if (Math.abs(one.value(i) - other.value(i)) > most) {
				return false;
			}
		}
		return true;
	}
}
