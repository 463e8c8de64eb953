package io.crmkit.examples.cli;

import io.crmkit.jdbc.SchemaState;
import io.crmkit.text.Localized;
import java.sql.SQLException;

/** Explains database failures to the user of a command. */
final class DatabaseFailures {

    private DatabaseFailures() {}

    /**
     * Explains a failure.
     *
     * @param name the user's name for the database; empty if unknown
     */
    static Localized reason(SQLException failed, String name) {
        String english = name.isEmpty() ? "the database" : "the database " + name;
        String chinese = name.isEmpty() ? "数据库" : "数据库 " + name + " ";
        String state = String.valueOf(failed.getSQLState());
        // the library hides driver messages, which may quote data; the user of a command line owns the data
        String said = failed.getMessage() == null
                ? "SQL state " + state + ", code " + failed.getErrorCode()
                : Failures.oneLine(failed.getMessage());
        return switch (state) {
            case "28000", "28P01" -> Localized.of(english + ": wrong user name or password", chinese + "：用户名或密码错误");
            case "90020" -> Localized.of(english + " is in use by another program", chinese + "正被其他程序使用");
            case "90028", "90030", "90048" ->
                Localized.of(
                        english + " is damaged, is not an H2 database or needs another version of H2",
                        chinese + "已损坏，或不是 H2 数据库，或属于其他版本的 H2");
            case "90097", "25006" -> Localized.of(english + " is read-only", chinese + "是只读的");
            case "90146", "90149", "3D000" -> Localized.of(english + " does not exist", chinese + "不存在");
            default ->
                state.startsWith("08")
                        ? Localized.of(english + " cannot be reached: " + said, chinese + "无法连接：" + said)
                        : Localized.of(english + " failed: " + said, chinese + "出错：" + said);
        };
    }

    /** Explains why a database cannot be used, and what to do about it. A current database can be used. */
    static CommandException refusal(SchemaState state, String name) {
        return switch (state) {
            case EMPTY ->
                new CommandException(
                        "the database " + name + " is empty; fill it with crm import",
                        "数据库 " + name + " 是空的；可用 crm import 导入");
            case FOREIGN ->
                new CommandException(
                        "the database " + name
                                + " contains tables of another program and none of the CRM; nothing was added to it",
                        "数据库 " + name + " 中是其他程序的表，没有 CRM 的表；不会向其中添加任何内容");
            case OLDER ->
                new CommandException(
                        "the database " + name + " was created by an older version of crm; crm import upgrades it",
                        "数据库 " + name + " 由较旧的 crm 建立；crm import 会将其升级");
            case NEWER ->
                new CommandException(
                        "the database " + name + " was created by a newer version of crm; use that version",
                        "数据库 " + name + " 由较新的 crm 建立，请使用新版");
            case CURRENT -> throw new IllegalArgumentException(name);
        };
    }
}
