package io.crmkit.examples.cli;

import io.crmkit.jdbc.SchemaState;
import io.crmkit.text.Localized;
import java.sql.SQLException;

/** Says what a failure of a database, or a database that is not the CRM's, means to who runs the command. */
final class DatabaseFailures {

    private DatabaseFailures() {}

    /**
     * What a failure means.
     *
     * @param name what the user calls the database; empty if that is not known
     */
    static Localized reason(SQLException failed, String name) {
        String english = name.isEmpty() ? "the database" : "the database " + name;
        String chinese = name.isEmpty() ? "数据库" : "数据库 " + name + " ";
        String state = String.valueOf(failed.getSQLState());
        // the library does not tell what a driver says of rows
        String said = failed.getMessage() == null
                ? "SQL state " + state + ", code " + failed.getErrorCode()
                : Failures.oneLine(failed.getMessage());
        return switch (state) {
            case "28000", "28P01" -> Localized.of(english + " refuses the user or the password", chinese + "拒绝此用户或口令");
            case "90020" -> Localized.of(english + " is in use by another program", chinese + "正被其他程序使用");
            case "90028", "90030", "90048" ->
                Localized.of(
                        english + " is damaged, or no H2 database, or of another version of H2",
                        chinese + "已损坏，或不是 H2 数据库，或属于其他版本的 H2");
            case "90097", "25006" -> Localized.of(english + " can only be read", chinese + "是只读的");
            case "90146", "90149", "3D000" -> Localized.of(english + " is not there", chinese + "不存在");
            default ->
                state.startsWith("08")
                        ? Localized.of(english + " cannot be reached: " + said, chinese + "无法连接：" + said)
                        : Localized.of(english + " failed: " + said, chinese + "出错：" + said);
        };
    }

    /** Why a database cannot be worked with as it is; only one that is current can. */
    static CommandException refusal(SchemaState state, String name) {
        return switch (state) {
            case EMPTY ->
                new CommandException(
                        "the database " + name + " is empty; crm import fills it",
                        "数据库 " + name + " 是空的；可用 crm import 导入");
            case FOREIGN ->
                new CommandException(
                        "the database " + name + " holds other tables and none of the CRM's; nothing is added to it",
                        "数据库 " + name + " 中是其他程序的表，没有 CRM 的表；不会向其中添加任何内容");
            case OLDER ->
                new CommandException(
                        "the database " + name + " was made by an older crm; crm import brings it up to date",
                        "数据库 " + name + " 由较旧的 crm 建立；crm import 会将其升级");
            case NEWER ->
                new CommandException(
                        "the database " + name + " was made by a newer crm; use that",
                        "数据库 " + name + " 由较新的 crm 建立，请使用新版");
            case CURRENT -> throw new IllegalArgumentException(name);
        };
    }
}
