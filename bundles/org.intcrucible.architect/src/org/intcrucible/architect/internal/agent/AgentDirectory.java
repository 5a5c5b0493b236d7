package org.intcrucible.architect.internal.agent;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.intcrucible.conversation.AgentDescriptor;
import org.intcrucible.conversation.Answer;
import org.intcrucible.conversation.ConversationContext;
import org.intcrucible.conversation.ProblemSpecAgent;
import org.intcrucible.conversation.Turn;
import org.intcrucible.conversation.WorldModeller;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** The agents that are there now. */
@Component(service = AgentDirectory.class)
public final class AgentDirectory {

	/** What both kinds of agents do. */
	@FunctionalInterface
	interface Speaker {

		Answer answer(ConversationContext context, Turn turn);
	}

	/**
	 * One agent.
	 *
	 * @param agent   the service
	 * @param ranking as its properties have it
	 * @param builtIn whether it is this bundle's own, which understands what the grammar does and nothing else
	 */
	record Listed(Object agent, AgentPart part, AgentDescriptor descriptor, int ranking, boolean builtIn, Speaker speaker) {
	}

	private final Logger log;
	private final List<Listed> agents = new CopyOnWriteArrayList<>();

	@Activate
	public AgentDirectory(@Reference(service = LoggerFactory.class) Logger log) {
		this.log = log;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addSpecAgent(ProblemSpecAgent agent, Map<String, Object> properties) {
		add(agent, AgentPart.SPEC, properties, agent::answer);
	}

	void removeSpecAgent(ProblemSpecAgent agent) {
		remove(agent, AgentPart.SPEC);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addModeller(WorldModeller agent, Map<String, Object> properties) {
		add(agent, AgentPart.MODEL, properties, agent::answer);
	}

	void removeModeller(WorldModeller agent) {
		remove(agent, AgentPart.MODEL);
	}

	/** Those of a part, in the order in which they are asked: the highest service ranking first. */
	List<Listed> of(AgentPart part) {
		return agents.stream().filter(agent -> agent.part() == part).sorted(Comparator.comparingInt(Listed::ranking).reversed()).toList();
	}

	private void add(Object agent, AgentPart part, Map<String, Object> properties, Speaker speaker) {
		int ranking = properties.get(Constants.SERVICE_RANKING) instanceof Integer number ? number : 0;
		try {
			agents.add(new Listed(agent, part, AgentDescriptor.of(properties), ranking, agent instanceof BuiltIn, speaker));
		} catch (IllegalArgumentException undescribed) {
			log.error("The agent {} is not asked: {}", agent.getClass().getName(), undescribed.getMessage());
		}
	}

	private void remove(Object agent, AgentPart part) {
		agents.removeIf(listed -> listed.agent() == agent && listed.part() == part);
	}
}
