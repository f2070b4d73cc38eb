using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Triage;
using Xunit;

namespace GolmudCourt.Domain.Tests.Triage;

/// <summary>What an application for a payment order must say (民诉法 225).</summary>
public sealed class PaymentOrderClaimTests
{
    private static readonly DateOnly _monday = new(2026, 3, 2);

    private static PaymentOrderClaim Written { get; } = new()
    {
        Creditor = "张测试",
        Debtor = "李测试",
        CreditorDocumentType = IdentityDocumentType.CreditCode,
        CreditorDocument = "91350100M000100Y43",
        CreditorPhone = "13997010001",
        DebtorDocumentType = IdentityDocumentType.CreditCode,
        CreditorAddress = "格尔木市昆仑中路1号",
        DebtorAddress = "格尔木市江源南路2号",
        DueOn = new DateOnly(2026, 1, 31),
        Facts = "被申请人向申请人借款十万元，约定今年一月底归还，有借条。",
    };

    [Theory]
    [InlineData("Creditor")]
    [InlineData("CreditorDocument")]
    [InlineData("CreditorPhone")]
    [InlineData("CreditorAddress")]
    [InlineData("Debtor")]
    [InlineData("DebtorDocument")]
    [InlineData("DebtorPhone")]
    [InlineData("DebtorAddress")]
    [InlineData("DueOn")]
    [InlineData("Facts")]
    public void Each_thing_the_application_must_say_is_asked_for_at_its_field(string field)
    {
        Assert.Empty(Written.WritingProblems(_monday));
        var claim = field switch
        {
            "Creditor" => Written with { Creditor = " " },
            "CreditorDocument" => Written with { CreditorDocument = "63280119790618012X" },
            "CreditorPhone" => Written with { CreditorPhone = "123" },
            "CreditorAddress" => Written with { CreditorAddress = "" },
            "Debtor" => Written with { Debtor = new string('长', 101) },
            "DebtorDocument" => Written with { DebtorDocument = Written.CreditorDocument },
            "DebtorPhone" => Written with { DebtorPhone = "abc" },
            "DebtorAddress" => Written with { DebtorAddress = "格尔木" },
            "DueOn" => Written with { DueOn = _monday.AddDays(1) },
            _ => Written with { Facts = "欠钱不还" },
        };
        Assert.Equal(field, Assert.Single(claim.WritingProblems(_monday)).Field);
    }
}
