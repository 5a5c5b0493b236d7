package org.intcrucible.store.internal.keep;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.intcrucible.store.ProjectArchives;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.StoreKeeper;
import org.osgi.service.log.Logger;

/** The services of this package over a store of a test. */
final class Keepers {

	private Keepers() {
	}

	static ProjectArchives archives(StoreFixture store) {
		return new ZipProjectArchives(store.sessions(), store.transactions(), store.files(), store.clock(), "Int Crucible 1.2.3");
	}

	static StoreKeeper keeper(StoreFixture store) {
		return keeper(store, Collections.synchronizedList(new ArrayList<>()));
	}

	/** @param logged takes what is logged */
	static StoreKeeper keeper(StoreFixture store, List<String> logged) {
		Logger log = (Logger) Proxy.newProxyInstance(Keepers.class.getClassLoader(), new Class<?>[] {Logger.class}, (proxy, method, arguments) -> {
			logged.add(method.getName() + " " + Arrays.deepToString(arguments));
			return method.getReturnType() == boolean.class ? Boolean.FALSE : null;
		});
		return new DerbyStoreKeeper(new DerbyStoreKeeper.Upkeep(store.workspace(), store.sessions(), store.transactions(), store.owner(),
				store.audit(), store.files()), store.ids(), store.clock(), log, "Int Crucible 1.2.3");
	}
}
