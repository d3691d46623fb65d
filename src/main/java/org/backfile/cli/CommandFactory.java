package org.backfile.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, handing each what it finds around it. */
final class CommandFactory implements IFactory {

    private final Surroundings surroundings;

    CommandFactory(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(surroundings));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(surroundings));
        }
        if (type == ParseCommand.class) {
            return type.cast(new ParseCommand(surroundings));
        }
        if (type == PublishCommand.class) {
            return type.cast(new PublishCommand(surroundings));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
