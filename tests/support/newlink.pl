#!/usr/bin/perl
# newlink KIND [ID=TYPE:VALUE | ID={ ... }]...: an RTM_NEWLINK message of such a link, its data as told.
# What `ip -d monitor file` reads, for kinds that no kernel at hand has. KIND may be a port's: bond_slave.
use strict;
use warnings;

my %format = (u8 => 'C', u16 => 'S', u32 => 'L', u64 => 'Q', be16 => 'n', be32 => 'N', s => 'Z*', x => 'H*');

sub attribute {
    my ($id, $bytes) = @_;
    return pack('SSa*x!4', length($bytes) + 4, $id, $bytes);
}

sub attributes {
    my $all = '';
    while (defined(my $word = shift @ARGV)) {
        last if $word eq '}';
        my ($id, $value) = split /=/, $word, 2;
        if ($value eq '{') {
            $all .= attribute($id, attributes());
        } else {
            my ($type, $text) = split /:/, $value, 2;
            $all .= attribute($id, $type eq '' ? '' : pack($format{$type}, $text));
        }
    }
    return $all;
}

my $kind = shift @ARGV;
my ($kind_id, $data_id) = $kind =~ s/_slave$// ? (4, 5) : (1, 2);
my $info = attribute($kind_id, "$kind\0");
$info .= attribute($data_id, attributes()) if @ARGV;
my $link = pack('CxSlLL', 0, 1, 9, 0x1003, 0) . attribute(3, "d0\0") . attribute(18, $info);
print pack('LSSLL', length($link) + 16, 16, 0, 0, 0), $link;
