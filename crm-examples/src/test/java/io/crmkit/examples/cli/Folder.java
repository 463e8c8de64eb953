package io.crmkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of CSV files under construction, at first a small sound ledger. */
record Folder(Path path) {

    static Folder small(Path path) {
        return new Folder(path)
                .file("customers.csv", "code,parent,name", "K1,,South", "C1,K1,Zoë", "C2,,\"Quote \"\"&\"\" Co\"")
                .file("employees.csv", "code,name", "E1,张三", "E2,Bob")
                .file("contact_persons.csv", "customer,name,title", "C1,王经理,经理")
                .file(
                        "dictionaries.csv",
                        "dictionary,value,rate",
                        "sales_stage,First,10",
                        "sales_stage,Second,50",
                        "lost_reason,Price,")
                .file(
                        "opportunities.csv",
                        "no,subject,customer,employee,stage,rate,cost,expected,start,state,lost_reason",
                        "O1,One,C1,E1,First,,10,100,2011-01-05,,",
                        "O2,Two,C2,E2,Second,33.33,5.55,10,2011-02-05,TERMINATED,Price",
                        "O3,Three,C2,E1,First,0,7,0,2011-03-05,APPROVED,")
                .file(
                        "contact_records.csv",
                        "opportunity,seq,at,employee,contact_person,subject,stage,expected,completed",
                        "O1,1,2011-01-06T09:30,E1,王经理,Call,Second,200,true",
                        "O1,3,2011-01-08T09:30,E1,,Visit,,,false")
                .file("replies.csv", "kind,no,seq,n,author,at,text", "CONTACT,O1,1,1,boss,2011-01-07T10:00:00Z,好");
    }

    Folder file(String name, String... lines) {
        try {
            Files.createDirectories(path);
            Files.writeString(path.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    Folder bytes(String name, byte[] content) {
        try {
            Files.write(path.resolve(name), content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }
}
