# Marks that are none.
$ ip mrule add fwmark x
$ ip mrule add fwmark 1/x
$ ip mrule add fwmark
