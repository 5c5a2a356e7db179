# Saving and restoring.
#! needs qemu
$ ip mrule add iif lo table 5 pref 10
$ sh -c 'f=$(mktemp); ip mrule save > $f; ip mrule flush; ip mrule; ip mrule restore < $f; ip mrule; rm $f'
10:	from all iif lo lookup 5
32767:	from all lookup default
$ sh -c 'ip mrule save | wc -c'
132
