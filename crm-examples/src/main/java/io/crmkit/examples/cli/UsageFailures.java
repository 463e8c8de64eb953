package io.crmkit.examples.cli;

import io.crmkit.text.Localized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the language of the command what is wrong with its options; the parser itself knows only English. */
final class UsageFailures {

    private UsageFailures() {}

    /**
     * Reports a command line that could not be parsed, and returns the exit code.
     *
     * @param arguments the command line, which may name the language although it could not be parsed
     */
    static int report(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        Localized hint = Localized.of(" (see " + name + " --help)", "（参见 " + name + " --help）");
        Locale locale = locale(arguments);
        command.getErr().println("crm: " + Failures.oneLine(reason(wrong).text(locale)) + hint.text(locale));
        return Failures.BAD_INPUT;
    }

    /** The parser stops at the first error, perhaps before the language, so look for it in the raw arguments. */
    private static Locale locale(String[] arguments) {
        List<String> given = Arrays.asList(arguments);
        int option = given.indexOf("--lang");
        boolean chinese = given.stream().anyMatch("--lang=zh"::equalsIgnoreCase)
                || option >= 0
                        && option + 1 < given.size()
                        && given.get(option + 1).equalsIgnoreCase("zh");
        return chinese ? Locale.CHINESE : Locale.ENGLISH;
    }

    private static Localized reason(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        return Localized.of(String.valueOf(wrong.getMessage()), chinese(wrong));
    }

    private static Localized unmatched(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        String commands =
                String.join(", ", unmatched.getCommandLine().getSubcommands().keySet());
        if (unmatched.isUnknownOption()) {
            return Localized.of(String.valueOf(unmatched.getMessage()), "未知的选项 " + word);
        }
        // the parser would call a misspelled command an unmatched argument
        return commands.isEmpty()
                ? Localized.of(String.valueOf(unmatched.getMessage()), "多余的参数 " + word)
                : Localized.of(
                        "unknown command " + word + "; known commands: " + commands,
                        "未知的命令 " + word + "；可用的命令：" + commands);
    }

    private static String chinese(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return "缺少 "
                    + missing.getMissing().stream().map(UsageFailures::label).collect(Collectors.joining("、"));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return label(twice.getOverwritten()) + " 只能指定一次";
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return String.valueOf(wrong.getMessage());
        } else if (wrong.getValue() == null) {
            return label(argument) + " 缺少值";
        }
        List<String> known = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(known::add);
        }
        return label(argument) + " 的值“" + wrong.getValue() + "”无效"
                + (known.isEmpty() ? "" : "；可用的值：" + String.join(", ", known));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
