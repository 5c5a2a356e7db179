# Lengths and groups that are none.
$ ip rule add suppress_prefixlength
$ ip rule add suppress_prefixlength x table 100
$ ip rule add suppress_prefixlength -1 table 100
$ ip rule add sup_pl x
$ ip rule add suppress_ifgroup
$ ip rule add suppress_ifgroup x
$ ip rule add sup_group x
