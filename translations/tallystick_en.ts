<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordEventCommand</name>
    <message numerus="yes">
        <source>%n entries stand as they were recorded.</source>
        <translation>
            <numerusform>%n entry stands as they were recorded.</numerusform>
            <numerusform>%n entries stand as they were recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %n entries: %1</source>
        <translation>
            <numerusform>Took back %n entry: %1</numerusform>
            <numerusform>Took back %n entries: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>entries</source>
        <translation>
            <numerusform>entries</numerusform>
            <numerusform>entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check of the book found %n things</source>
        <translation>
            <numerusform>The check of the book found %n thing</numerusform>
            <numerusform>The check of the book found %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different answers from our desks; one has to hold</source>
        <translation>
            <numerusform>%n different answer from our desks; one has to hold</numerusform>
            <numerusform>%n different answers from our desks; one has to hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::BookState</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::CountPlanDialog</name>
    <message numerus="yes">
        <source>Items to count: %n. What is on the list is fixed now; how much there is, is compared at the moment of counting.</source>
        <translation>
            <numerusform>Items to count: %n. What is on the list is fixed now; how much there is, is compared at the moment of counting.</numerusform>
            <numerusform>Items to count: %n. What is on the list is fixed now; how much there is, is compared at the moment of counting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::CountPostDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n. Their stock stays as it is.</source>
        <translation>
            <numerusform>Not counted: %n. Their stock stays as it is.</numerusform>
            <numerusform>Not counted: %n. Their stock stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::CountsPage</name>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Items: %n</numerusform>
            <numerusform>Items: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posted “%1”: %n change(s) of stock</source>
        <translation>
            <numerusform>Posted “%1”: %n change(s) of stock</numerusform>
            <numerusform>Posted “%1”: %n change(s) of stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::FactGrid</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::HitPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::InventoryPage</name>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>%n item chosen</numerusform>
            <numerusform>%n items chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemPane</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemsPage</name>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Items: %n</numerusform>
            <numerusform>Items: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to order</source>
        <translation>
            <numerusform>%n to order</numerusform>
            <numerusform>%n to order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n entry chosen</numerusform>
            <numerusform>%n entries chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::LabelsDialog</name>
    <message numerus="yes">
        <source>%n labels come out of the printer.</source>
        <translation>
            <numerusform>%n label comes out of the printer.</numerusform>
            <numerusform>%n labels come out of the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::MovementsDialog</name>
    <message numerus="yes">
        <source>%n line(s) will be recorded as one act.</source>
        <translation>
            <numerusform>%n line(s) will be recorded as one act.</numerusform>
            <numerusform>%n line(s) will be recorded as one act.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n movements</source>
        <translation>
            <numerusform>Recorded %n movement</numerusform>
            <numerusform>Recorded %n movements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded opening stock: %n line(s)</source>
        <translation>
            <numerusform>Recorded opening stock: %n line(s)</numerusform>
            <numerusform>Recorded opening stock: %n line(s)</numerusform>
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
    <name>tally::ui::PlacesPage</name>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Items: %n</numerusform>
            <numerusform>Items: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::RecallDialog</name>
    <message numerus="yes">
        <source>%n receivers</source>
        <translation>
            <numerusform>%n receiver</numerusform>
            <numerusform>%n receivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::TableView</name>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copy %n row</numerusform>
            <numerusform>Copy %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>In the last %n day</numerusform>
            <numerusform>In the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::TroublePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ValueSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n layers</source>
        <translation>
            <numerusform>from %n layer</numerusform>
            <numerusform>from %n layers</numerusform>
        </translation>
    </message>
</context>
</TS>
