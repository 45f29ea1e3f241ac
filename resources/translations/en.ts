<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sae_gui</name>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation><numerusform>%n address</numerusform><numerusform>%n addresses</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n epochs</source>
        <translation><numerusform>%n epoch</numerusform><numerusform>%n epochs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n held-out training images</source>
        <translation><numerusform>%n held-out training images</numerusform><numerusform>%n held-out training images</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation><numerusform>%n image</numerusform><numerusform>%n images</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation><numerusform>%n more note</numerusform><numerusform>%n more notes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation><numerusform>%n run</numerusform><numerusform>%n runs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n training images</source>
        <translation><numerusform>%n training image</numerusform><numerusform>%n training images</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation><numerusform>%n unit</numerusform><numerusform>%n units</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n validation images</source>
        <translation><numerusform>%n validation image</numerusform><numerusform>%n validation images</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weights</source>
        <translation><numerusform>%n weight</numerusform><numerusform>%n weights</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>What the first of %n units draw.</source>
        <translation><numerusform>What the first of %n unit draw.</numerusform><numerusform>What the first of %n units draw.</numerusform></translation>
    </message>
</context>
</TS>
