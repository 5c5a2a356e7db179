# Marks and masks that are no numbers.
$ ip rule add fwmark
$ ip rule add fwmark x
$ ip rule add fwmark 1/
$ ip rule add fwmark 1/x
$ ip rule add fwmark -1
$ ip rule add fwmark 0x100000000
$ ip rule show fwmark x
$ ip rule show fwmark 1/
