<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tally::ui::ExchangeActs</name>
    <message numerus="yes">
        <source>Exported %Ln entries to %1</source>
        <translation>
            <numerusform>Exported %Ln entry to %1</numerusform>
            <numerusform>Exported %Ln entries to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %Ln entries from %1.</source>
        <translation>
            <numerusform>Received %Ln entry from %1.</numerusform>
            <numerusform>Received %Ln entries from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::JournalPage</name>
    <message numerus="yes">
        <source>%Ln entries, newest first</source>
        <translation>
            <numerusform>%Ln entry, newest first</numerusform>
            <numerusform>%Ln entries, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln entries; scroll on for more</source>
        <translation>
            <numerusform>The latest %Ln entry; scroll on for more</numerusform>
            <numerusform>The latest %Ln entries; scroll on for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ReceiveDialog</name>
    <message numerus="yes">
        <source>Adds %Ln entries another desk of this book made. They count as ours.</source>
        <translation>
            <numerusform>Adds %Ln entry another desk of this book made. It counts as ours.</numerusform>
            <numerusform>Adds %Ln entries another desk of this book made. They count as ours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the first bundle from %1. Taking it in accepts its keys from now on and keeps its %Ln entries beside our own. Our stock and money do not change.</source>
        <translation>
            <numerusform>This is the first bundle from %1. Taking it in accepts its keys from now on and keeps its %Ln entry beside our own. Our stock and money do not change.</numerusform>
            <numerusform>This is the first bundle from %1. Taking it in accepts its keys from now on and keeps its %Ln entries beside our own. Our stock and money do not change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln entries of %1, kept beside our own. Our stock and money do not change.</source>
        <translation>
            <numerusform>Adds %Ln entry of %1, kept beside our own. Our stock and money do not change.</numerusform>
            <numerusform>Adds %Ln entries of %1, kept beside our own. Our stock and money do not change.</numerusform>
        </translation>
    </message>
</context>
</TS>
