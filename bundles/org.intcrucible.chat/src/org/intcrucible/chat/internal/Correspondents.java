package org.intcrucible.chat.internal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.chat.Correspondent;
import org.intcrucible.chat.ReplyStream;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The Architect's correspondent, while there is one. It needs what this bundle offers, so it is fetched when there is
 * something to answer, and not before.
 */
@Component(service = Correspondents.class)
public final class Correspondents implements Answering {

	private final BundleContext context;
	private final Predicate<Bundle> product;
	private final BiConsumer<Bundle, String> refuse;
	/** The least first. */
	private final ConcurrentSkipListSet<ServiceReference<Correspondent>> known = new ConcurrentSkipListSet<>();

	@Activate
	public Correspondents(BundleContext context, @Reference(target = Friend.PRODUCT) Predicate<Bundle> product,
			@Reference(target = Friend.REFUSE) BiConsumer<Bundle, String> refuse) {
		this.context = context;
		this.product = product;
		this.refuse = refuse;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addCorrespondent(ServiceReference<Correspondent> correspondent) {
		Bundle bundle = correspondent.getBundle();
		if (bundle != null && Friend.is(bundle, product)) {
			known.add(correspondent);
		} else {
			refuse.accept(bundle, "registration of " + Correspondent.class.getName());
		}
	}

	void removeCorrespondent(ServiceReference<Correspondent> correspondent) {
		known.remove(correspondent);
	}

	@Override
	public Optional<List<Message>> answer(ChatSession session, Message message, ReplyStream reply) {
		for (ServiceReference<Correspondent> reference : known.descendingSet()) {
			Correspondent correspondent = context.getService(reference);
			if (correspondent != null) {
				try {
					return Optional.of(Collections.unmodifiableList(correspondent.answer(session, message, reply)));
				} finally {
					context.ungetService(reference);
				}
			}
		}
		return Optional.empty();
	}
}
