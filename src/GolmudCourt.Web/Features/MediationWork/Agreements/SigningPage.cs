using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.MediationWork.Agreements;

/// <summary>The page on which an agreement is signed: the text as it is now and, where it changed, as it was read.</summary>
internal sealed class SigningPage
{
    public required AgreementView Agreement { get; init; }

    public required SignatureForm Form { get; init; }

    /// <summary>The text that was read, where it is another now.</summary>
    public string? Before { get; init; }

    /// <summary>The page for a form, or for a fresh one. A form from another text gets the present text to be read anew.</summary>
    public static SigningPage Of(AgreementView agreement, SignatureForm? form, ModelStateDictionary state)
    {
        string? before = null;
        if (form is not null && form.Hash != agreement.Hash)
        {
            before = form.SeenText;
            state.Remove(nameof(form.Hash));
            state.Remove(nameof(form.Seen));
            (form.Hash, form.Seen) = (agreement.Hash, agreement.Text);
        }

        return new() { Agreement = agreement, Form = form ?? SignatureForm.Under(agreement.Text, agreement.Hash), Before = before };
    }
}
